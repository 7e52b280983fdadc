import { CURRENCY_SIGNS } from '../language/en/money.ts';
import type { QuantityBound } from '../model.ts';
import type { Token } from '../sentences/tokens.ts';
import { boundAfter } from './bound.ts';
import { readNumeral, type Numeral } from './numeral.ts';
import { DASHES, formAt } from './phrase-words.ts';

/** A number, or the two ends of a range with what stands behind the second. */
export interface Extent extends Numeral {
  /** First token: "between" and "from" belong to a range. */
  first: number;
  /** Where the bound stands between the number and what it counts: "500 or more people", "30-odd cars", "500+". */
  bound?: QuantityBound;
}

/** "10–15", "3 to 5", "between 3 and 5", "from 20 to 30", or the single number at the token. */
export function readExtent(tokens: readonly Token[], at: number): Extent | undefined {
  const extent = readEnds(tokens, at);
  if (extent === undefined) return undefined;
  const { end, rest } = extent;
  if (rest === 'odd') return { ...extent, rest: '', hyphen: false, bound: 'about' };
  if (rest === 'plus') return { ...extent, rest: '', hyphen: false, bound: 'at-least' };
  if (rest !== '') return extent;
  const next = tokens[end];
  if (next?.word.lower === '+' && !next.spaced) return { ...extent, end: end + 1, bound: 'at-least' };
  const after = boundAfter(tokens, end);
  return after === undefined ? extent : { ...extent, ...after };
}

function readEnds(tokens: readonly Token[], at: number): Extent | undefined {
  const lower = readNumeral(tokens, at);
  if (lower === undefined) return undefined;
  const before = formAt(tokens, at - 1) === '$' ? at - 2 : at - 1;
  const opening = formAt(tokens, before);
  if (lower.upper !== undefined || lower.hyphen) return { ...lower, first: at };
  const upper = upperEnd(tokens, lower, opening);
  if (upper === undefined || upper.upper !== undefined || upper.value <= scaledLike(lower, upper))
    return { ...lower, first: at };
  const first = opening === 'between' || opening === 'from' ? before : at;
  return { ...upper, value: scaledLike(lower, upper), upper: upper.value, first };
}

function upperEnd(tokens: readonly Token[], lower: Numeral, opening: string): Numeral | undefined {
  const joint = tokens[lower.end];
  if (joint === undefined) return undefined;
  const word = joint.word.lower;
  const joins = DASHES.has(word)
    ? !joint.spaced || lower.rest === ''
    : word === 'to' || (word === 'and' && opening === 'between');
  if (!joins) return undefined;
  const sign = CURRENCY_SIGNS.has(tokens[lower.end + 1]?.word.text ?? '') ? 1 : 0;
  const upper = readNumeral(tokens, lower.end + 1 + sign);
  if (upper === undefined || upper.fraction === true) return undefined;
  // "10km to 15km" has its unit twice; "10km to 15" is no range.
  return lower.rest === '' || lower.rest === upper.rest ? upper : undefined;
}

/** "5 to 10 million" is from five million on. */
function scaledLike(lower: Numeral, upper: Numeral): number {
  const scale = upper.scale ?? 1;
  return lower.scale === undefined && scale > 1 && lower.value < upper.value / scale
    ? lower.value * scale
    : lower.value;
}
