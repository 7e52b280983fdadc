import { ORDINALS } from '../language/en/numbers.ts';
import { AMBIGUOUS_MONTHS, MONTH_ABBREVIATIONS, MONTHS } from '../language/en/time-words.ts';
import type { Token } from '../sentences/tokens.ts';
import { DASHES, formAt, isCapital } from './phrase-words.ts';

/** A day, or the first and the last of several, with the token behind. */
export interface Days {
  first: number;
  last?: number;
  end: number;
}

/** 1 for January; undefined where the token is no month. Does not tell "may" and "march" from the verbs. */
export function monthNumber(tokens: readonly Token[], at: number): number | undefined {
  if (!isCapital(tokens[at])) return undefined;
  const form = formAt(tokens, at);
  return MONTHS.get(form) ?? MONTH_ABBREVIATIONS.get(form);
}

/** The same behind a day, where a month that is no other word may have a small letter ("4 june"). */
export function monthAfterDay(tokens: readonly Token[], at: number): number | undefined {
  const form = formAt(tokens, at);
  return monthNumber(tokens, at) ?? (AMBIGUOUS_MONTHS.has(form) && form !== 'june' ? undefined : MONTHS.get(form));
}

/** Day of a month, 1 to 31, as "3", "3rd" or "third"; undefined where the token is none. */
export function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return ORDINALS.get(token.word.lower);
  if (token?.kind !== 'number') return undefined;
  const match = token.end - token.start > 4 ? null : /^(\d\d?)(?:st|nd|rd|th)?$/.exec(token.word.lower);
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** "3", "3-5", "3 – 5", "3 to 5", "3 and 4": days in figures that one month follows or goes before. */
export function daysAt(tokens: readonly Token[], at: number): Days | undefined {
  const range = rangeInToken(tokens, at);
  if (range !== undefined) return range;
  const first = dayAt(tokens, at);
  if (first === undefined) return undefined;
  const joint = formAt(tokens, at + 1);
  const last = tokens[at]!.kind === tokens[at + 2]?.kind ? dayAt(tokens, at + 2) : undefined;
  // Two days that are no neighbours are two dates.
  const joins = DASHES.has(joint) || joint === 'to' || joint === 'until' || (joint === 'and' && last === first + 1);
  return joins && last !== undefined && last > first ? { first, last, end: at + 3 } : { first, end: at + 1 };
}

/** The hyphen of "3-5" stands in one token. */
function rangeInToken(tokens: readonly Token[], at: number): Days | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.end - token.start > 5) return undefined;
  const match = token.word.text.includes('-') ? /^(\d\d?)-(\d\d?)$/.exec(token.word.text) : null;
  if (match === null) return undefined;
  const [first, last] = [Number(match[1]), Number(match[2])];
  return first >= 1 && last <= 31 && first < last ? { first, last, end: at + 1 } : undefined;
}
