import type { TimeExpression } from '../model.ts';
import type { Section } from '../section.ts';
import { shift } from '../source/span.ts';
import {
  addMonths, daysIn, dayNumber, fromDayNumber, isDate, isoDay, isoMonth, isoWeek, isoYear, readIsoDate, weekdayOf, type CivilDate,
} from './civil-date.ts'; // prettier-ignore
import { isoDuration } from './iso-duration.ts';
import type { DateReading, TimePhrase, TimeReading } from './time-phrase.ts';

/** Days either side of publication within which a date that names no year is taken for the nearest, whatever the tense. */
const NEAR = 60;
/** Characters of " and " and the like between two dates that share the year of the second. */
const JOINT = 6;
/** Characters over which a year holds for the dates behind it, in a text that looks back. */
const REACH = 400;

/**
 * The time expressions of the article with their values. `published` is an ISO 8601 date or date-time; without it, or where
 * it is ill-formed, nothing that depends on it has a value. A week is one of ISO 8601, from Monday to Sunday; a season is given
 * by its number in ISO 8601-2 ("2004-21" for spring 2004), since its months depend on the hemisphere.
 */
export function resolveTimes(sections: readonly Section[], published: string | undefined): TimeExpression[] {
  const reference = readIsoDate(published);
  const phrases = sections.flatMap(({ block, reading }) =>
    reading.times.map((phrase): TimePhrase => ({ ...phrase, ...shift(phrase, block.start) })),
  );
  // A life or a history that never speaks from the day it was written on goes on in the year that it told last.
  const reach = phrases.some(({ reading }) => DEICTIC.has(reading.form)) ? 0 : REACH;
  let told: { year: number; end: number } | undefined;
  return phrases.map((phrase, index) => {
    const { start, end, kind, clock } = phrase;
    const reading = withYear(phrase, phrases[index + 1], told?.year);
    const carried = told !== undefined && start - told.end <= reach ? told.year : undefined;
    const year = yearOf(reading) ?? (lacksYear(reading) ? carried : undefined);
    if (year !== undefined) told = { year, end };
    const { value, certain } = resolve(reading, reference, carried);
    const whole =
      value !== undefined && clock !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T${clock}` : value;
    return { start, end, kind, ...(whole === undefined ? {} : { value: whole }), certain };
  });
}

/** What is counted from the day of writing. */
const DEICTIC: ReadonlySet<TimeReading['form']> = new Set(['weekday', 'day', 'unit', 'ago', 'stretch']);

interface Value {
  value?: string | undefined;
  certain: boolean;
}

function yearOf(reading: TimeReading): number | undefined {
  return reading.form === 'date' && reading.year !== undefined && reading.year > 0 ? reading.year : undefined;
}

/** A date with the year that the text gives elsewhere: "May of that year", "between January and December 2021". */
function withYear({ reading, end }: TimePhrase, next: TimePhrase | undefined, told: number | undefined): TimeReading {
  if (!lacksYear(reading)) return reading;
  if (reading.sameYear === true) return told === undefined ? { form: 'open' } : { ...reading, year: told };
  if (next?.reading.form === 'date' && next.start - end <= JOINT) {
    const { year, month } = next.reading;
    if (year !== undefined && month !== undefined) return { ...reading, year: month < reading.month ? year - 1 : year };
  }
  return reading;
}

/** A month, or a day in one, of a year that nothing beside it tells. */
function lacksYear(reading: TimeReading): reading is DateReading & { month: number } {
  if (reading.form !== 'date' || reading.month === undefined) return false;
  return reading.year === undefined && reading.step === undefined && reading.years === undefined;
}

function resolve(reading: TimeReading, reference: CivilDate | undefined, carried: number | undefined): Value {
  const alone = valueAlone(reading);
  if (carried !== undefined && lacksYear(reading)) {
    return { value: isoDate(carried, reading.month, reading.day, reading.lastDay), certain: false };
  }
  if (reference === undefined || reading.form === 'open') return { value: alone, certain: alone !== undefined };
  if (alone !== undefined && reading.form !== 'stretch') return { value: alone, certain: true };
  return { value: valueAt(reading, reference, dayNumber(reference)), certain: false };
}

/** What needs no date of publication. */
function valueAlone(reading: TimeReading): string | undefined {
  switch (reading.form) {
    case 'date': {
      const { year, month, day, lastDay } = reading;
      return year === undefined ? undefined : isoDate(year, month, day, lastDay);
    }
    case 'season':
      return reading.year === undefined ? undefined : `${isoYear(reading.year)}-${reading.season}`;
    case 'years':
      return `${isoYear(reading.first)}/${isoYear(reading.last)}`;
    case 'stretch':
      return reading.count === undefined ? undefined : isoDuration(reading.count, reading.unit);
    case 'fixed':
      return reading.value;
    default:
      return undefined;
  }
}

function valueAt(reading: TimeReading, reference: CivilDate, today: number): string | undefined {
  switch (reading.form) {
    case 'date':
      return partialDate(reading, reference, today);
    case 'weekday':
      return weekday(reading, today);
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

function isoDate(year: number, month?: number, day?: number, lastDay?: number): string | undefined {
  if (month === undefined) return isoYear(year);
  if (day === undefined) return isoMonth(year, month);
  if (!isDate({ year, month, day: lastDay ?? day })) return undefined;
  const first = isoDay({ year, month, day });
  return lastDay === undefined ? first : `${first}/${isoDay({ year, month, day: lastDay })}`;
}

/** A date with no year: the nearest one, unless it is months away and the sentence says on which side it lies. */
function partialDate(
  { month, day, lastDay, years, step, side }: TimeReading & { form: 'date' },
  reference: CivilDate,
  today: number,
): string | undefined {
  if (month === undefined) return undefined;
  if (years !== undefined) return isoDate(reference.year + years, month, day, lastDay);
  if (step === -1) return isoDate(reference.year - (month < reference.month ? 0 : 1), month, day, lastDay);
  if (step === 1) return isoDate(reference.year + (month > reference.month ? 0 : 1), month, day, lastDay);
  let best: { year: number; distance: number } | undefined;
  for (const year of [reference.year - 1, reference.year, reference.year + 1]) {
    const first = dayNumber({ year, month, day: day ?? 1 });
    const last = day === undefined ? first + daysIn(year, month) - 1 : first;
    const ahead = today < first ? first - today : Math.min(0, last - today);
    const distance = Math.abs(ahead);
    if (distance > NEAR && ((side === 'past' && ahead > 0) || (side === 'future' && ahead < 0))) continue;
    if (best === undefined || distance < best.distance) best = { year, distance };
  }
  return best === undefined ? undefined : isoDate(best.year, month, day, lastDay);
}

/** In the news a bare weekday is the last one up to publication, unless the sentence looks ahead. */
function weekday({ weekday, side, step }: TimeReading & { form: 'weekday' }, today: number): string | undefined {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  let days: number;
  if (step === -1) days = -(back === 0 ? 7 : back);
  else if (step === 1) {
    // "Next Friday", written on a Wednesday, is two days ahead for some and nine for others.
    const untilSunday = (7 - weekdayOf(today)) % 7;
    if (ahead !== 0 && ahead <= untilSunday) return undefined;
    days = ahead === 0 ? 7 : ahead;
  } else if (step === 0) days = side === 'past' ? -back : ahead;
  else days = side === 'future' ? ahead : -back;
  return isoDay(fromDayNumber(today + days));
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

/** As exact as the unit is: "two months ago" is a month, "five years ago" a year. */
function ago({ unit, count }: TimeReading & { form: 'ago' }, reference: CivilDate, today: number): string | undefined {
  if (!Number.isInteger(count) || Math.abs(count) > 9999) return undefined;
  switch (unit) {
    case 'day':
      return isoDay(fromDayNumber(today - count));
    case 'week':
      return isoWeek(today - 7 * count);
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
