import type { TimeExpression } from '../model.ts';
import type { Section } from '../section.ts';
import { shift } from '../source/span.ts';
import {
  addMonths, dayNumber, fromDayNumber, isDate, isoDay, isoMonth, isoWeek, isoYear, readIsoDate, weekdayOf, type CivilDate,
} from './civil-date.ts'; // prettier-ignore
import { isoDuration } from './iso-duration.ts';
import { findYears, lacksYear, type GivenYear, type PlacedPhrase } from './missing-year.ts';
import type { TimeReading } from './time-phrase.ts';

/** Longest joint of two dates. */
const JOINT = 6;

/**
 * The time expressions of the article with their values. `published` is an ISO 8601 date or date-time; without it, or where
 * it is ill-formed, nothing that depends on it has a value. A week is one of ISO 8601, from Monday to Sunday; a season is given
 * by its number in ISO 8601-2 ("2004-21" for spring 2004), since its months depend on the hemisphere.
 */
export function resolveTimes(sections: readonly Section[], published: string | undefined): TimeExpression[] {
  const reference = readIsoDate(published);
  const phrases = placed(sections);
  const years = findYears(phrases, reference);
  return phrases.map(({ start, end, kind, clock, reading }, index) => {
    const { value, certain } = resolve(reading, reference, years[index]);
    const whole =
      value !== undefined && clock !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T${clock}` : value;
    return { start, end, kind, ...(whole === undefined ? {} : { value: whole }), certain };
  });
}

/** The phrases of all sections where they stand in the article. */
function placed(sections: readonly Section[]): PlacedPhrase[] {
  const phrases: PlacedPhrase[] = [];
  let before = 0; // sentences of the sections before
  for (const { block, reading } of sections) {
    const { sentences, text, tokens } = reading.passage;
    let sentence = 0;
    for (const [index, phrase] of reading.times.entries()) {
      while (
        sentence + 1 < sentences.length &&
        (tokens[sentences[sentence + 1]!.first]?.start ?? Infinity) <= phrase.start
      )
        sentence++;
      const next = reading.times[index + 1];
      const joined = next !== undefined && next.start - phrase.end <= JOINT;
      phrases.push({
        ...phrase,
        ...shift(phrase, block.start),
        sentence: before + sentence,
        ...(joined ? { joint: text.slice(phrase.end, next.start) } : {}),
      });
    }
    before += sentences.length;
  }
  return phrases;
}

interface Value {
  value?: string | undefined;
  certain: boolean;
}

function resolve(reading: TimeReading, reference: CivilDate | undefined, given: GivenYear | undefined): Value {
  if (lacksYear(reading)) {
    const { month, day, lastDay } = reading;
    return given === undefined
      ? { certain: false }
      : { value: isoDate(given.year, month, day, lastDay), certain: given.certain };
  }
  const alone = valueAlone(reading);
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
      return steppedDate(reading, reference);
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

/** "February last year", "last February" */
function steppedDate(
  { month, day, lastDay, years, step }: TimeReading & { form: 'date' },
  reference: CivilDate,
): string | undefined {
  if (month === undefined) return undefined;
  if (years !== undefined) return isoDate(reference.year + years, month, day, lastDay);
  if (step === -1) return isoDate(reference.year - (month < reference.month ? 0 : 1), month, day, lastDay);
  if (step === 1) return isoDate(reference.year + (month > reference.month ? 0 : 1), month, day, lastDay);
  return undefined;
}

/** In the news a bare weekday is the last one up to publication, unless the sentence looks ahead. */
function weekday({ weekday, side, step, week }: TimeReading & { form: 'weekday' }, today: number): string | undefined {
  if (week !== undefined) {
    const monday = today - ((weekdayOf(today) + 6) % 7);
    return isoDay(fromDayNumber(monday + 7 * week + ((weekday + 6) % 7)));
  }
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
