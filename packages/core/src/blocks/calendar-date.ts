import type { Span } from '../model.ts';
import { plainText } from '../source/characters.ts';
import { isDate, isoDay } from '../source/civil-date.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const MONTH_BEGINS = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const WEEKDAY = String.raw`(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?`;

/**
 * A day of the calendar, with its month as a word or all in figures, year optional, weekday before it optional, each behind what no text
 * without it can match. Read in lower-case `plainText`.
 */
const FORMS: readonly [hint: RegExp, form: RegExp][] = [
  [MONTH_BEGINS, new RegExp(String.raw`(?<![a-zàª0-9²])${WEEKDAY}${MONTH}\s+${DAY}(?:,?\s+${YEAR})?(?![a-zàª0-9²])`)],
  [
    MONTH_BEGINS,
    new RegExp(String.raw`(?<![a-zàª0-9²])${WEEKDAY}${DAY}(?:\s+of)?\s+${MONTH},?(?:\s+${YEAR})?(?![a-zàª0-9²])`),
  ],
  [/\d-\d/, /(?<![a-zàª0-9²])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/],
  [/\d[./]\d/, /(?<![a-zàª0-9²])(?<first>\d{1,2})[./](?<second>\d{1,2})[./](?<year>\d{4})(?!\d)/],
];

export interface CalendarDate extends Span {
  /** ISO 8601; absent where the year is missing, the day does not exist, or day and month cannot be told apart. */
  value?: string;
}

/** The first calendar date in a text; offsets count from its start. */
export function findDate(text: string): CalendarDate | undefined {
  // Most lines have no digit, and none of the forms does without one.
  if (!/\d/.test(text)) return undefined;
  const lower = plainText(text).toLowerCase();
  let found: CalendarDate | undefined;
  for (const [hint, form] of FORMS) {
    const match = hint.test(lower) ? form.exec(lower) : null;
    if (match === null || (found !== undefined && found.start <= match.index)) continue;
    const value = valueOf(match.groups!);
    found = { start: match.index, end: match.index + match[0].length, ...(value === undefined ? {} : { value }) };
  }
  return found;
}

function valueOf(groups: Record<string, string | undefined>): string | undefined {
  if (groups['year'] === undefined) return undefined;
  const year = Number(groups['year']);
  if (groups['first'] !== undefined) {
    const first = Number(groups['first']);
    const second = Number(groups['second']);
    if (first > 12 || first === second) return iso(year, second, first);
    return second > 12 ? iso(year, first, second) : undefined;
  }
  const month = groups['month']!;
  const number = /\d/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3)) + 1;
  return iso(year, number, Number(groups['day']));
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = { year, month, day };
  return isDate(date) ? isoDay(date) : undefined;
}
