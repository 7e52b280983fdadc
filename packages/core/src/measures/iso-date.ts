import { isDate, isoDay, isoMonth, isoYear } from '../source/civil-date.ts';
import { feastDay } from './movable-feast.ts';
import type { DateReading, FeastReading } from './time-phrase.ts';

/** ISO 8601 date of a year, a month or a day, or the interval of several days; undefined where there is no such day. */
function isoDate(
  year: number,
  { month, day, lastDay }: { month?: number; day?: number; lastDay?: number },
): string | undefined {
  if (month === undefined) return isoYear(year);
  if (day === undefined) return isoMonth(year, month);
  if (!isDate({ year, month, day: lastDay ?? day })) return undefined;
  const first = isoDay({ year, month, day });
  return lastDay === undefined ? first : `${first}/${isoDay({ year, month, day: lastDay })}`;
}

/** The month and the day that a date or a feast has in a year; undefined for a year alone and a feast that it knows nothing of. */
export function inYear(
  reading: DateReading | FeastReading,
  year: number,
): { month: number; day?: number; lastDay?: number } | undefined {
  if (reading.form === 'feast') return feastDay(reading.feast, year);
  const { month, day, lastDay } = reading;
  return month === undefined ? undefined : { month, ...(day && { day }), ...(lastDay && { lastDay }) };
}

/** The ISO 8601 value of a date or a feast in a year. */
export function valueInYear(reading: DateReading | FeastReading, year: number): string | undefined {
  const days = inYear(reading, year);
  if (days !== undefined) return isoDate(year, days);
  return reading.form === 'date' ? isoYear(year) : undefined;
}
