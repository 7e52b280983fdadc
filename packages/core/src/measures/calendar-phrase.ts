import {
  AMBIGUOUS_MONTHS,
  MONTH_ABBREVIATIONS,
  MONTHS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from '../language/en/time-words.ts';
import { ORDINALS } from '../language/en/numbers.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { isoMonth } from './civil-date.ts';
import { afterComma, formAt, isCapital, opensSentence, yearAt } from './phrase-words.ts';
import { sideOf } from './tense.ts';
import type { DateReading, TimeMatch } from './time-phrase.ts';

/** Words before a month that leave no doubt that it is one. */
const BEFORE_MONTH = new Set(
  'in of since until till by from to through throughout last next this past early late mid between during before after every each'.split(
    ' ',
  ),
);

/** 0 for Sunday; undefined where the token is no weekday. An abbreviation must stand beside a date or after "on". */
function weekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const form = formAt(tokens, at);
  const full = WEEKDAYS.get(form);
  if (full !== undefined) return full;
  const short = WEEKDAY_ABBREVIATIONS.get(form);
  if (short === undefined || tokens[at]!.word.shape !== 'capital') return undefined;
  const next = afterComma(tokens, at + 1);
  const dated = monthNumber(tokens, next) !== undefined || dayAt(tokens, next) !== undefined;
  return dated || tokens[at - 1]?.word.lower === 'on' ? short : undefined;
}

/** A weekday with its date, or alone. */
export function readWeekday(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) return undefined;
  const next = afterComma(tokens, at + 1);
  const dated = readMonthFirst(passage, next, true) ?? readDayFirst(passage, next);
  if (dated?.reading.form === 'date' && dated.reading.day !== undefined) return dated;
  const week = weekAt(tokens, at + 1);
  if (week !== undefined)
    return { end: week.end, kind: 'date', reading: { form: 'weekday', weekday, week: week.step } };
  const side = sideOf(passage, at);
  return { end: at + 1, kind: 'date', reading: { form: 'weekday', weekday, ...(side && { side }) } };
}

/** "of next week", "last week" */
function weekAt(tokens: readonly Token[], at: number): { step: number; end: number } | undefined {
  const first = formAt(tokens, at) === 'of' ? at + 1 : at;
  const step = { last: -1, this: 0, next: 1 }[formAt(tokens, first)];
  if (step === undefined || formAt(tokens, first + 1) !== 'week') return undefined;
  // "Released on Monday of last week's shooting"
  return tokens[first + 2]?.kind === 'clitic' ? undefined : { step, end: first + 2 };
}

/** 1 for January; undefined where the token is no month. Does not tell "may" and "march" from the verbs. */
export function monthNumber(tokens: readonly Token[], at: number): number | undefined {
  if (!isCapital(tokens[at])) return undefined;
  const form = formAt(tokens, at);
  return MONTHS.get(form) ?? MONTH_ABBREVIATIONS.get(form);
}

/** Day of a month, 1 to 31, as "3", "3rd" or "third"; undefined where the token is none. */
function dayAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return ORDINALS.get(token.word.lower);
  if (token?.kind !== 'number') return undefined;
  const match = /^(\d\d?)(?:st|nd|rd|th)?$/.exec(token.word.lower);
  const day = match === null ? 0 : Number(match[1]);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** "March 29, 2008", "April 8", "August 2008", "February last year", "July". */
export function readMonthFirst(passage: Passage, at: number, sure = false): TimeMatch | undefined {
  const { tokens } = passage;
  const month = monthNumber(tokens, at);
  if (month === undefined) return undefined;
  const day = dayAt(tokens, at + 1);
  if (day !== undefined && !countsSomething(tokens, at + 2)) {
    const next = afterComma(tokens, at + 2);
    const year = yearAt(tokens, next);
    if (year !== undefined) return date(next + 1, { year, month, day });
    return partial(passage, at, at + 2, { month, day });
  }
  const days = dayRange(tokens, at + 1);
  if (days !== undefined) {
    const next = afterComma(tokens, days.end);
    const year = yearAt(tokens, next);
    const parts = { month, day: days.first, lastDay: days.last };
    return year === undefined ? partial(passage, at, days.end, parts) : date(next + 1, { year, ...parts });
  }
  const next = formAt(tokens, at + 1) === 'of' ? at + 2 : afterComma(tokens, at + 1);
  const year = yearAt(tokens, next);
  if (year !== undefined) return date(next + 1, { year, month });
  const months = monthRange(tokens, at + 1, month);
  if (months !== undefined) return months;
  return sure || isMonth(passage, at) ? partial(passage, at, at + 1, { month }) : undefined;
}

/** "29 March 2008", "3rd of April". */
export function readDayFirst(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const day = dayAt(tokens, at);
  if (day === undefined) return undefined;
  const middle = formAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const month = monthNumber(tokens, middle);
  if (month === undefined) return undefined;
  const next = afterComma(tokens, middle + 1);
  const year = yearAt(tokens, next) ?? earlyYearAt(tokens, middle + 1);
  if (year !== undefined) return date(next + 1, { year, month, day });
  return partial(passage, at, middle + 1, { month, day });
}

/** "30 September 420)": three figures are a year where they count nothing. */
function earlyYearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[1-9]\d\d$/.test(token.word.text)) return undefined;
  return tokens[at + 1] === undefined || tokens[at + 1]!.kind === 'punctuation' ? Number(token.word.text) : undefined;
}

/** The hyphen or dash of "3-5", which stands in one token or in three; with the token after it. */
function dayRange(tokens: readonly Token[], at: number): { first: number; last: number; end: number } | undefined {
  const match = /^(\d\d?)-(\d\d?)$/.exec(tokens[at]?.word.text ?? '');
  if (match === null || Number(match[2]) > 31 || Number(match[1]) >= Number(match[2])) return undefined;
  return { first: Number(match[1]), last: Number(match[2]), end: at + 1 };
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
  if (form === 'may' || form === 'march' || opensSentence(passage, at)) return false;
  // A given name has a surname behind it or a name before it.
  return !isCapital(tokens[at + 1]) && !isCapital(tokens[at - 1]);
}

/** A date without its year, unless "last year" or "of that year" behind it says which. */
function partial(
  passage: Passage,
  at: number,
  end: number,
  parts: { month: number; day?: number; lastDay?: number },
): TimeMatch {
  const { tokens } = passage;
  const years = { last: -1, this: 0, next: 1 }[formAt(tokens, end)];
  if (years !== undefined && formAt(tokens, end + 1) === 'year') return date(end + 2, { ...parts, years });
  const same = endOfSameYear(tokens, end);
  if (same !== undefined) return date(same, { ...parts, sameYear: true });
  const side = sideOf(passage, at);
  return date(end, side === undefined ? parts : { ...parts, side });
}

/** "of that year", "that same year", "of the same year" at a token; the token behind it. */
function endOfSameYear(tokens: readonly Token[], at: number): number | undefined {
  const of = formAt(tokens, at) === 'of' ? at + 1 : at;
  const first = formAt(tokens, of);
  if (first !== 'that' && !(first === 'the' && formAt(tokens, of + 1) === 'same')) return undefined;
  const year = formAt(tokens, of + 1) === 'same' ? of + 2 : of + 1;
  return formAt(tokens, year) === 'year' ? year + 1 : undefined;
}

function date(end: number, parts: Omit<DateReading, 'form'>): TimeMatch {
  return { end, kind: 'date', reading: { form: 'date', ...parts } };
}
