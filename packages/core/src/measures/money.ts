import { CURRENCY_CODES, CURRENCY_SIGNS } from '../language/en/money.ts';
import type { Token } from '../sentences/tokens.ts';
import type { Draft } from './draft.ts';
import { exact } from './numeral.ts';
import type { Extent } from './range.ts';
import { perAt } from './unit-phrase.ts';

/** "$3bn", "US$115", "€20 million", "Rs 500", with how often it is paid ("$20 an hour"); undefined where no sign of money stands before the number. */
export function moneyOf(tokens: readonly Token[], at: number, extent: Extent): Draft | undefined {
  const currency = currencyBefore(tokens, at);
  if (currency === undefined) return undefined;
  const { code, first } = currency;
  // Behind money a lone "m" is a million.
  const million = extent.rest === 'm' ? 1e6 : 1;
  const { value, upper, end } = extent;
  const per = perAt(tokens, end);
  return {
    first: Math.min(first, extent.first),
    end: per?.end ?? end,
    value: exact(value * million),
    upper: upper === undefined ? undefined : exact(upper * million),
    unit: per === undefined ? code : `${code} per ${per.unit.name}`,
    dimension: per === undefined ? 'money' : `money per ${per.unit.dimension}`,
  };
}

/** The code or sign that stands before a number, with its first token. */
function currencyBefore(tokens: readonly Token[], at: number): { code: string; first: number } | undefined {
  const before = tokens[at - 1];
  if (before === undefined) return undefined;
  // The dot of "Rs. 500" is a token of its own.
  const dotted = before.word.text === '.' && !before.spaced && at > 1 ? at - 2 : at - 1;
  const written = CURRENCY_CODES.get(tokens[dotted]!.word.text);
  if (written !== undefined) return { code: written, first: dotted };
  const letters = before.spaced ? undefined : tokens[at - 2];
  // Letters that are not known make it a currency that is not known.
  const lettered = letters?.kind === 'word';
  const code = CURRENCY_SIGNS.get(lettered ? letters.word.text + before.word.text : before.word.text);
  return code === undefined ? undefined : { code, first: lettered ? at - 2 : at - 1 };
}
