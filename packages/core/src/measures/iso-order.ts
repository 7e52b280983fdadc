import { dayNumber, weekdayOf } from '../source/civil-date.ts';

const VALUE = /^([+-]?\d{4,6})(?:-(?:W(\d\d)|(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d))?)?))?(?=$|[/:+Z-])/;

/**
 * Days from 1970-01-01 to the start of an ISO 8601 date, date-time or interval, of a year, month, week or season as
 * well; undefined for a duration, a time of day and anything else. Offsets from UTC are left out of account.
 */
export function startOf(value: string): number | undefined {
  const match = VALUE.exec(value);
  if (match === null) return undefined;
  const [, yearText, week, month, day, hour, minute] = match;
  const year = Number(yearText);
  if (week !== undefined) {
    const fourth = dayNumber({ year, month: 1, day: 4 }); // is always in week 1
    return fourth - ((weekdayOf(fourth) + 6) % 7) + 7 * (Number(week) - 1);
  }
  const number = Number(month ?? 1);
  // Seasons 21 to 24 begin in March, June, September and December.
  const first = dayNumber({ year, month: number > 20 ? (number - 20) * 3 : number, day: Number(day ?? 1) });
  return first + Number(hour ?? 0) / 24 + Number(minute ?? 0) / 1440;
}
