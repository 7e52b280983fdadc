import type { Feast } from '../language/en/holidays.ts';
import { dayNumber, daysIn, fromDayNumber, weekdayOf, type CivilDate } from '../source/civil-date.ts';

/** The day of a feast in a year of the Gregorian calendar, 1583 or later; undefined before that. */
export function feastDay(feast: Feast, year: number): CivilDate | undefined {
  if (year < 1583) return undefined;
  if (feast.from === 'easter') return fromDayNumber(dayNumber(easter(year)) + feast.days);
  const { month, weekday, nth, days } = feast;
  const first = dayNumber({ year, month, day: 1 });
  const last = first + daysIn(year, month) - 1;
  const day =
    nth > 0
      ? first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1)
      : last - ((weekdayOf(last) - weekday + 7) % 7);
  return fromDayNumber(day + days);
}

/** Easter Sunday of the Western churches, by the method that Meeus, Jones and Butcher gave ("Astronomical Algorithms", chapter 8). */
export function easter(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const moved = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - moved + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const count = epact + sunday - 7 * late + 114;
  return { year, month: Math.floor(count / 31), day: (count % 31) + 1 };
}
