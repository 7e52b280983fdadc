import type { Span } from '../model.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = String.raw`(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const WEEKDAY = String.raw`(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,?\s+)?`;

/** A day of the calendar with its month as a word, year optional, weekday before it optional. */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}])${WEEKDAY}${MONTH}\s+${DAY}(?:,?\s+${YEAR})?(?![\p{L}\p{N}])`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])${WEEKDAY}${DAY}(?:\s+of)?\s+${MONTH},?(?:\s+${YEAR})?(?![\p{L}\p{N}])`, 'iu'),
  /(?<![\p{L}\p{N}])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?!\d)/u,
  /(?<![\p{L}\p{N}])(?<first>\d{1,2})[./](?<second>\d{1,2})[./](?<year>\d{4})(?!\d)/u,
];

export interface CalendarDate extends Span {
  /** ISO 8601; absent where the year is missing, the day does not exist, or day and month cannot be told apart. */
  value?: string;
}

/** The first calendar date in a text; offsets count from its start. */
export function findDate(text: string): CalendarDate | undefined {
  // Most lines have no digit, and none of the forms does without one.
  if (!/\d/.test(text)) return undefined;
  let found: CalendarDate | undefined;
  for (const form of FORMS) {
    const match = form.exec(text);
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
  const month = groups['month']!.toLowerCase();
  const number = /\d/.test(month) ? Number(month) : MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3))) + 1;
  return iso(year, number, Number(groups['day']));
}

function iso(year: number, month: number, day: number): string | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
