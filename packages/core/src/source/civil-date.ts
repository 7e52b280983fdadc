/** A day of the proleptic Gregorian calendar; month 1 to 12. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const date = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function fromDayNumber(days: number): CivilDate {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(days: number): number {
  return (((days + 4) % 7) + 7) % 7;
}

/** The last day of a month, 28 to 31. */
export function daysIn(year: number, month: number): number {
  return fromDayNumber(dayNumber({ year, month: month + 1, day: 1 }) - 1).day;
}

/** The same day some months on, or the last of that month where it has no such day. */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const count = year * 12 + month - 1 + months;
  const next = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...next, day: Math.min(day, daysIn(next.year, next.month)) };
}

/** The date at the start of an ISO 8601 date or date-time; undefined where there is none or no such day. */
export function readIsoDate(text: string | undefined): CivilDate | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(text ?? '');
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDate(date) ? date : undefined;
}

export function isDate({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** ISO 8601 year: four digits, with a sign before the year 0 and after 9999. Year 0 is 1 BC. */
export function isoYear(year: number): string {
  if (year < 0) return `-${String(-year).padStart(4, '0')}`;
  return year > 9999 ? `+${year}` : String(year).padStart(4, '0');
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

export function isoDay({ year, month, day }: CivilDate): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

/** ISO 8601 week ("2011-W32") that a day lies in; it belongs to the year of its Thursday. */
export function isoWeek(days: number): string {
  const thursday = days - ((weekdayOf(days) + 6) % 7) + 3;
  const { year } = fromDayNumber(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${isoYear(year)}-W${String(week).padStart(2, '0')}`;
}
