import { AMBIGUOUS_MONTHS, MONTH_ABBREVIATIONS, MONTHS } from '../language/en/time-words.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { dayAt, daysAt, monthAfterDay, monthNumber, type Days } from './calendar-days.ts';
import { isDate, isoDay, isoMonth } from '../source/civil-date.ts';
import { afterComma, formAt, isCapital, opensSentence, yearAt } from './phrase-words.ts';
import type { DateReading, TimeMatch } from './time-phrase.ts';
import { yearBehind } from './year-told.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Words before a month that leave no doubt that it is one. */
const BEFORE_MONTH = wordSet(
  'in of since until till by from to through throughout last next this past early late mid between during before after every each',
);

const JOINTS = wordSet('and or to , – -');

/** "March 29, 2008", "April 8", "June 3-5", "August 2008", "February last year", "July". */
export function readMonthFirst(passage: Passage, at: number, sure = false): TimeMatch | undefined {
  const { tokens } = passage;
  const month = monthNumber(tokens, at);
  if (month === undefined) return undefined;
  const range = dayRange(tokens, at + 1, month);
  if (range !== undefined) return range;
  const days = daysBehind(tokens, at + 1);
  if (days !== undefined) return dated(passage, at, days.end, { month, ...parts(days) });
  const next = formAt(tokens, at + 1) === 'of' ? at + 2 : afterComma(tokens, at + 1);
  const year = yearAt(tokens, next);
  if (year !== undefined) return { end: next + 1, kind: 'date', reading: { form: 'date', year, month } };
  const months = monthRange(tokens, at + 1, month);
  if (months !== undefined) return months;
  return sure || isMonth(passage, at) ? dated(passage, at, at + 1, { month }) : undefined;
}

/** The days behind a month, unless they count something ("May 30 people") or belong to the month behind ("May 3 to 5 June"). */
function daysBehind(tokens: readonly Token[], at: number): Days | undefined {
  const days = daysAt(tokens, at);
  if (days === undefined) return undefined;
  const lone = days.last !== undefined && monthNumber(tokens, days.end) !== undefined;
  const own = lone ? { first: days.first, end: at + 1 } : days;
  return countsSomething(tokens, own.end) ? undefined : own;
}

/** "29 March 2008", "3rd of April", "25 and 26 March". */
export function readDayFirst(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const days = daysAt(tokens, at);
  if (days === undefined) return undefined;
  const middle =
    formAt(tokens, days.end) === 'of' ? days.end + 1 : formAt(tokens, days.end) === 'day' ? days.end + 2 : days.end;
  const month = monthAfterDay(tokens, middle);
  return month === undefined ? undefined : dated(passage, at, middle + 1, { month, ...parts(days) });
}

function parts({ first, last }: Days): { day: number; lastDay?: number } {
  return last === undefined ? { day: first } : { day: first, lastDay: last };
}

/** "May 1-June 3, 2016", whose hyphen makes one token of the middle; open where no year stands behind. */
function dayRange(tokens: readonly Token[], at: number, month: number): TimeMatch | undefined {
  const match = tokens[at]?.kind === 'number' ? /^(\d\d?)-([A-Z][a-z]+)\.?$/.exec(tokens[at].word.text) : null;
  if (match === null) return undefined;
  const name = match[2]!.toLowerCase();
  const lastMonth = MONTHS.get(name) ?? MONTH_ABBREVIATIONS.get(name);
  const lastDay = dayAt(tokens, at + 1);
  if (lastMonth === undefined || lastDay === undefined) return undefined;
  const next = afterComma(tokens, at + 2);
  const year = yearAt(tokens, next);
  if (year === undefined) return { end: at + 2, kind: 'date', reading: { form: 'open' } };
  const first = { year: lastMonth < month ? year - 1 : year, month, day: Number(match[1]) };
  const last = { year, month: lastMonth, day: lastDay };
  if (!isDate(first) || !isDate(last)) return undefined;
  return { end: next + 1, kind: 'date', reading: { form: 'fixed', value: `${isoDay(first)}/${isoDay(last)}` } };
}

/** "September 2013-March 2014", whose hyphen makes one token of the middle; the first token is the year's. */
function monthRange(tokens: readonly Token[], at: number, first: number): TimeMatch | undefined {
  const match = /^((?:1\d|20)\d\d)-(\p{Lu}\p{Ll}+)$/u.exec(tokens[at]?.word.text ?? '');
  if (match === null) return undefined;
  const name = match[2]!.toLowerCase();
  const last = MONTHS.get(name) ?? MONTH_ABBREVIATIONS.get(name);
  const lastYear = yearAt(tokens, at + 1);
  const firstYear = Number(match[1]);
  if (last === undefined || lastYear === undefined) return undefined;
  if (lastYear * 12 + last <= firstYear * 12 + first) return undefined;
  const value = `${isoMonth(firstYear, first)}/${isoMonth(lastYear, last)}`;
  return { end: at + 2, kind: 'date', reading: { form: 'fixed', value } };
}

/** "January-June 2016", whose months make one token. Without its year it is left alone. */
export function readMonthPair(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const [firstName = '', lastName = ''] = tokens[at]!.word.lower.split('-', 2);
  const first = MONTHS.get(firstName) ?? MONTH_ABBREVIATIONS.get(firstName);
  const last = MONTHS.get(lastName) ?? MONTH_ABBREVIATIONS.get(lastName);
  const year = yearAt(tokens, at + 1);
  if (first === undefined || last === undefined || year === undefined) return undefined;
  const value = `${isoMonth(last < first ? year - 1 : year, first)}/${isoMonth(year, last)}`;
  return { end: at + 2, kind: 'date', reading: { form: 'fixed', value } };
}

/** "May 30 people" is no date. */
function countsSomething(tokens: readonly Token[], at: number): boolean {
  return ['percent', 'people', 'per', '%', 'million', 'billion'].includes(formAt(tokens, at));
}

/** Tells the month alone from the verb, the name and the word that are spelt the same. */
function isMonth(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  if (MONTH_ABBREVIATIONS.has(form) && !tokens[at]!.word.lower.endsWith('.')) return false;
  if (!AMBIGUOUS_MONTHS.has(form)) return true;
  if (BEFORE_MONTH.has(formAt(tokens, at - 1))) return !isCapital(tokens[at + 1]) || tokens[at + 1]!.kind !== 'word';
  if (besideMonth(tokens, at, -1) || besideMonth(tokens, at, 1)) return true;
  if (form === 'may' || form === 'march' || opensSentence(passage, at)) return false;
  // A given name has a surname behind it or a name before it.
  return !isCapital(tokens[at + 1]) && !isCapital(tokens[at - 1]);
}

/** "February and March", "April, May and June": its neighbour on one side is a month as well. */
function besideMonth(tokens: readonly Token[], at: number, side: -1 | 1): boolean {
  return JOINTS.has(formAt(tokens, at + side)) && monthNumber(tokens, at + 2 * side) !== undefined;
}

/** A day or a month with what is said of its year. */
function dated(passage: Passage, at: number, end: number, own: Omit<DateReading, 'form'>): TimeMatch {
  const behind = yearBehind(passage, at, end);
  return { end: behind.end, kind: 'date', reading: { form: 'date', ...own, ...behind.told } };
}
