import type { TimeUnit } from '../language/en/time-words.ts';
import {
  addMonths, dayNumber, fromDayNumber, isoDay, isoMonth, isoWeek, isoYear, weekdayOf, type CivilDate,
} from '../source/civil-date.ts'; // prettier-ignore
import { isoDuration } from './iso-duration.ts';
import { inYear, valueInYear } from './iso-date.ts';
import type { DateReading, FeastReading, TimeReading } from './time-phrase.ts';

/** The value of what is counted from the day of publication; undefined where that does not tell. */
export function valueAt(reading: TimeReading, reference: CivilDate): string | undefined {
  const today = dayNumber(reference);
  switch (reading.form) {
    case 'date':
    case 'feast':
      return stepped(reading, reference);
    case 'weekday': {
      const day = weekday(reading, today);
      return day === undefined ? undefined : isoDay(fromDayNumber(day + (reading.days ?? 0)));
    }
    case 'day':
      return isoDay(fromDayNumber(today + reading.days));
    case 'unit':
      return unit(reading, reference, today);
    case 'ago':
      return ago(reading, reference, today);
    case 'stretch':
      return stretch(reading, reference, today);
    case 'decade': {
      const first = Math.floor((reference.year - reading.tens) / 100) * 100 + reading.tens;
      return `${isoYear(first)}/${isoYear(first + 9)}`;
    }
    default:
      return undefined;
  }
}

/** "February last year", "last February", "next Easter" */
function stepped(reading: DateReading | FeastReading, reference: CivilDate): string | undefined {
  const { years, step } = reading;
  if (years !== undefined) return valueInYear(reading, reference.year + years);
  const month = inYear(reading, reference.year)?.month;
  if (month === undefined || step === undefined) return undefined;
  // Of the month at hand the day decides: "last July 18".
  const days = 'day' in reading ? reading.day! - reference.day : 0;
  const isWithin = (month - reference.month || days) * step > 0;
  return valueInYear(reading, isWithin ? reference.year : reference.year + step);
}

/** In the news a bare weekday is the last one up to publication, unless the sentence looks ahead. */
function weekday({ weekday, side, step, week }: TimeReading & { form: 'weekday' }, today: number): number | undefined {
  if (week !== undefined) {
    const monday = today - ((weekdayOf(today) + 6) % 7);
    return monday + 7 * week + ((weekday + 6) % 7);
  }
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  let days: number;
  if (step === -1) {
    // Written on a Thursday, "last Monday" is of the week before: the one of this week is "Monday".
    const ofThisWeek = weekday > 0 && weekday < weekdayOf(today);
    days = -(back === 0 || ofThisWeek ? back + 7 : back);
  } else if (step === 1) {
    // "Next Friday", written on a Wednesday, is two days ahead for some and nine for others.
    const untilSunday = (7 - weekdayOf(today)) % 7;
    if (ahead !== 0 && ahead <= untilSunday) return undefined;
    days = ahead === 0 ? 7 : ahead;
  } else if (step === 0) days = side === 'past' ? -back : ahead;
  else days = side === 'future' ? ahead : -back;
  return today + days;
}

function unit(
  { unit, step, side }: TimeReading & { form: 'unit' },
  reference: CivilDate,
  today: number,
): string | undefined {
  switch (unit) {
    case 'day':
      return isoDay(fromDayNumber(today + step));
    case 'week':
      return isoWeek(today + 7 * step);
    case 'weekend':
      return weekend(step, side, today);
    case 'month': {
      const { year, month } = addMonths(reference, step);
      return isoMonth(year, month);
    }
    case 'year':
      return isoYear(reference.year + step);
    case 'decade': {
      const first = Math.floor(reference.year / 10) * 10 + step * 10;
      return `${isoYear(first)}/${isoYear(first + 9)}`;
    }
    case 'century': {
      const first = Math.floor((reference.year - 1) / 100) * 100 + 1 + step * 100;
      return `${isoYear(first)}/${isoYear(first + 99)}`;
    }
    default:
      return undefined;
  }
}

/** Saturday and Sunday as an interval. Step 0 is the one at hand: the last or the next, as the sentence has it. */
function weekend(step: number, side: 'past' | 'future' | undefined, today: number): string | undefined {
  const sinceSaturday = (weekdayOf(today) + 1) % 7;
  const within = sinceSaturday < 2;
  let saturday = today - sinceSaturday;
  if (step > 0) saturday += 7;
  else if (step < 0) saturday -= within ? 7 : 0;
  else if (!within && side === 'future') saturday += 7;
  else if (!within && side === undefined) return undefined;
  return `${isoDay(fromDayNumber(saturday))}/${isoDay(fromDayNumber(saturday + 1))}`;
}

/**
 * As exact as people are: "two months ago" is a month, "five years ago" a year; "two weeks ago" and "a year ago today" are a day,
 * "about two weeks ago" a week.
 */
function ago(reading: TimeReading & { form: 'ago' }, reference: CivilDate, today: number): string | undefined {
  const { unit, count, days, weekday, about } = reading;
  if (days !== undefined) return dayAgo(unit, count, fromDayNumber(today + days));
  if (weekday !== undefined) return dayAgo(unit, count, fromDayNumber(today - ((weekdayOf(today) - weekday + 7) % 7)));
  if (unit === 'year' && !Number.isInteger(count) && Number.isInteger(count * 12))
    return ago({ form: 'ago', unit: 'month', count: count * 12 }, reference, today);
  if (!Number.isInteger(count) || Math.abs(count) > 9999) return undefined;
  switch (unit) {
    case 'day':
      return isoDay(fromDayNumber(today - count));
    case 'week':
      return about === true ? isoWeek(today - 7 * count) : isoDay(fromDayNumber(today - 7 * count));
    case 'month': {
      const { year, month } = addMonths(reference, -count);
      return isoMonth(year, month);
    }
    case 'year':
      return isoYear(reference.year - count);
    default:
      return undefined;
  }
}

/** The day that lies some units before a day. */
function dayAgo(unit: TimeUnit, count: number, day: CivilDate): string | undefined {
  if (!Number.isInteger(count) || count > 9999) return undefined;
  if (unit === 'day') return isoDay(fromDayNumber(dayNumber(day) - count));
  if (unit === 'week') return isoDay(fromDayNumber(dayNumber(day) - 7 * count));
  if (unit === 'month') return isoDay(addMonths(day, -count));
  return unit === 'year' ? isoDay(addMonths(day, -12 * count)) : undefined;
}

function stretch(
  { unit, count, direction }: TimeReading & { form: 'stretch' },
  reference: CivilDate,
  today: number,
): string | undefined {
  if (count === undefined) return undefined;
  if (!Number.isInteger(count) || count > 9999) return isoDuration(count, unit);
  let other: CivilDate;
  if (unit === 'day') other = fromDayNumber(today + direction * count);
  else if (unit === 'week') other = fromDayNumber(today + direction * 7 * count);
  else if (unit === 'month') other = addMonths(reference, direction * count);
  else if (unit === 'year') other = addMonths(reference, direction * 12 * count);
  else if (unit === 'decade') other = addMonths(reference, direction * 120 * count);
  else return isoDuration(count, unit);
  const ends = [isoDay(other), isoDay(reference)];
  return direction < 0 ? ends.join('/') : ends.toReversed().join('/');
}
