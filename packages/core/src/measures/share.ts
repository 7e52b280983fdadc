import { DENOMINATORS } from '../language/en/numbers.ts';
import { UNITS } from '../language/en/units.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { countedNoun } from './counted-noun.ts';
import { exact, readNumeral, type Numeral } from './numeral.ts';
import { formAt } from './phrase-words.ts';
import type { Extent } from './range.ts';

export interface Share {
  value: number;
  unit: string;
  dimension: string;
  end: number;
}

/** "a third of", "two thirds", "half of", where no number of its own stands at the token or only the numerator does. */
export function fractionAt(tokens: readonly Token[], at: number, numeral: Numeral | undefined): Share | undefined {
  const article = numeral === undefined && (formAt(tokens, at) === 'a' || formAt(tokens, at) === 'an');
  const from = numeral?.end ?? (article ? at + 1 : at);
  const word = formAt(tokens, from);
  if (numeral !== undefined && (numeral.rest !== '' || numeral.figures || numeral.value >= 20 || numeral.fraction))
    return undefined;
  const many = numeral !== undefined && numeral.value > 1;
  const denominator =
    many && word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : many ? undefined : DENOMINATORS.get(word);
  if (denominator === undefined) return undefined;
  const of = formAt(tokens, from + 1);
  // "A third man", "the first half" and "a quarter" are no shares; "half the town" is one.
  if (
    !(
      of === 'of' ||
      (word === 'half' && (of === 'the' || of === 'its' || of === 'their') && formAt(tokens, at - 1) !== 'the')
    )
  )
    return undefined;
  if (numeral === undefined && !article && word !== 'half') return undefined;
  return { value: exact((numeral?.value ?? 1) / denominator), unit: 'fraction', dimension: 'fraction', end: from + 1 };
}

/** "four out of eight fish samples" and "30 of the 45 members" count the first; "one in five" is a share, and "12 in 18 months" is none. */
export function shareOf(passage: Passage, extent: Extent): Share | undefined {
  const { tokens } = passage;
  const { end, rest, value } = extent;
  if (rest !== '' || extent.upper !== undefined) return undefined;
  const word = formAt(tokens, end);
  const outOf = word === 'of' || (word === 'out' && formAt(tokens, end + 1) === 'of');
  if (!outOf && word !== 'in') return undefined;
  const after = word === 'out' ? end + 2 : end + 1;
  const owned = outOf && /^(?:the|its|their|his|her|our)$/.test(formAt(tokens, after)) ? after + 1 : after;
  // "six of the top 10 makers": ten are counted too.
  const top = owned > after && formAt(tokens, owned) === 'top';
  const skipped = top ? owned + 1 : owned;
  const whole = readNumeral(tokens, skipped);
  if (whole === undefined || whole.rest !== '' || whole.value <= value) return undefined;
  const counted = countedNoun(passage, whole.end);
  if (outOf)
    return { value, unit: counted?.noun ?? 'item', dimension: 'count', end: top ? end : (counted?.end ?? whole.end) };
  if (UNITS.get(formAt(tokens, whole.end))?.dimension === 'time') return undefined;
  if (whole.value > 1000 || value > 20 || extent.figures !== whole.figures) return undefined;
  return { value: exact(value / whole.value), unit: 'fraction', dimension: 'fraction', end: whole.end };
}
