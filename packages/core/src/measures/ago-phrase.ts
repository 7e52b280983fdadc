import { NEAR_DAYS, TIME_UNITS, WEEKDAYS, type TimeUnit } from '../language/en/time-words.ts';
import type { Token } from '../sentences/tokens.ts';
import { readNumeral } from './numeral.ts';
import { closes, formAt } from './phrase-words.ts';
import type { TimeMatch, TimeReading } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Numbers that say no more than that there are more than one. */
export const SOME: ReadonlySet<string> = wordSet('few several couple many some');

/** What a count of units is counted from, by the word behind it. */
const FROM_NAMED: ReadonlyMap<string, -1 | 1> = new Map([
  ['later', 1], ['afterwards', 1], ['earlier', -1], ['previously', -1], ['prior', -1], ['before', -1],
]); // prettier-ignore
/** These are prepositions as well: "two days before the vote" is counted from the vote. */
const PREPOSITIONS = wordSet('before prior');

const AFTER_ARTICLE = new Set([...SOME, ...TIME_UNITS.keys()]);

interface Counted {
  end: number;
  unit: TimeUnit;
  /** Undefined where it is not said how many. */
  count?: number;
}

/** "two months ago", "a week ago today", "in two years' time", "three days later", "two years earlier". */
export function readAgo(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const { lower } = tokens[at]!.word;
  // Spares most of what follows an article the rest.
  if ((lower === 'a' || lower === 'an') && !AFTER_ARTICLE.has(tokens[at + 1]?.word.lower ?? '')) return undefined;
  const counted = countOfUnits(tokens, at);
  if (counted === undefined) return undefined;
  const { end, unit } = counted;
  const word = formAt(tokens, end);
  if (word === 'ago' || (word === 'back' && closes(tokens, end + 1))) return fromWriting(tokens, end + 1, counted, 1);
  if (word === 'from' && (formAt(tokens, end + 1) === 'now' || formAt(tokens, end + 1) === 'today'))
    return fromWriting(tokens, end + 2, counted, -1);
  const possessive = tokens[end]?.kind === 'clitic' || tokens[end]?.kind === 'mark';
  if (possessive && formAt(tokens, end + 1) === 'time' && formAt(tokens, at - 1) === 'in')
    return fromWriting(tokens, end + 2, counted, -1);
  const side = FROM_NAMED.get(word);
  if (side === undefined) return undefined;
  if (PREPOSITIONS.has(word) && !closes(tokens, end + 1)) return undefined;
  const reading: TimeReading =
    counted.count === undefined ? { form: 'open' } : { form: 'named', unit, step: side * counted.count };
  return { end: end + 1, kind: 'date', reading };
}

/** Some units back (direction 1) or ahead (-1) from the day of writing, or from a day beside it: "a year ago today". */
function fromWriting(tokens: readonly Token[], end: number, { unit, count }: Counted, direction: 1 | -1): TimeMatch {
  const kind = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'time' : 'date';
  if (count === undefined) return { end, kind, reading: { form: 'open' } };
  const days = NEAR_DAYS.get(formAt(tokens, end));
  if (days !== undefined && direction > 0) return { end: end + 1, kind, reading: { form: 'ago', unit, count, days } };
  const weekday = unit === 'week' ? WEEKDAYS.get(formAt(tokens, end)) : undefined;
  if (weekday !== undefined && direction > 0)
    return { end: end + 1, kind, reading: { form: 'ago', unit, count, weekday } };
  return { end, kind, reading: { form: 'ago', unit, count: direction * count } };
}

function countOfUnits(tokens: readonly Token[], at: number): Counted | undefined {
  const counted = countBefore(tokens, at);
  if (counted?.count === undefined) return counted;
  // "a year and a half ago"
  const half = ['and', 'a', 'half'].every((word, index) => formAt(tokens, counted.end + index) === word);
  return half ? { ...counted, end: counted.end + 3, count: counted.count + 0.5 } : counted;
}

function countBefore(tokens: readonly Token[], at: number): Counted | undefined {
  const form = formAt(tokens, at);
  if (form === 'a' || form === 'an') {
    const next = formAt(tokens, at + 1);
    const unit = TIME_UNITS.get(next);
    if (unit !== undefined) return { end: at + 2, unit, count: 1 };
    if (!SOME.has(next)) return undefined;
    return someUnits(tokens, formAt(tokens, at + 2) === 'of' ? at + 3 : at + 2);
  }
  if (SOME.has(form)) return someUnits(tokens, at + 1);
  // "Days later"
  return someUnits(tokens, at) ?? numberOfUnits(tokens, at);
}

/** "three weeks", "2 1/2 years", "two or three days" */
export function numberOfUnits(tokens: readonly Token[], at: number): Counted | undefined {
  const numeral = readNumeral(tokens, at);
  if (numeral === undefined || numeral.rest !== '' || numeral.upper !== undefined) return undefined;
  const joint = formAt(tokens, numeral.end);
  if (joint === 'or' || joint === 'to') {
    // "two or three years ago"
    const upper = readNumeral(tokens, numeral.end + 1);
    const of = upper?.rest === '' ? TIME_UNITS.get(formAt(tokens, upper.end)) : undefined;
    return upper === undefined || of === undefined ? undefined : { end: upper.end + 1, unit: of };
  }
  const half = numeral.figures && formAt(tokens, numeral.end) === '1/2' ? 1 : 0;
  const unit = TIME_UNITS.get(formAt(tokens, numeral.end + half));
  return unit === undefined ? undefined : { end: numeral.end + half + 1, unit, count: numeral.value + half / 2 };
}

function someUnits(tokens: readonly Token[], at: number): { end: number; unit: TimeUnit } | undefined {
  const unit = TIME_UNITS.get(formAt(tokens, at));
  return unit === undefined ? undefined : { end: at + 1, unit };
}
