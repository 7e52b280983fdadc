import type { TimeUnit } from '../language/en/time-words.ts';
import {
  addMonths, daysIn, dayNumber, fromDayNumber, isoDay, isoMonth, isoWeek, isoYear, weekdayOf, type CivilDate,
} from '../source/civil-date.ts'; // prettier-ignore
import type { PlacedPhrase } from './missing-year.ts';
import type { TimeReading } from './time-phrase.ts';

/** Characters and sentences over which a time that was named holds for what is counted from it. */
const REACH = 800;
const SENTENCES = 3;
/** A year so far back is history. */
const LONG_AGO = 2;
const VALUE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/;

/** A time that the text named: its ISO 8601 value and where it stands. */
export interface NamedTime {
  value: string;
  end: number;
  sentence: number;
}

/** A time that was named, as exact as it was named. */
interface From {
  year: number;
  month?: number;
  day?: number;
}

/**
 * The time that is named last once a phrase has been read: the phrase's own, or the one before where the phrase names none (a time
 * of day, a duration). Undefined where it names one that is not known, since what follows may be counted from that.
 */
export function namedBy(
  { kind, reading, end, sentence }: PlacedPhrase,
  value: string | undefined,
  before: NamedTime | undefined,
): NamedTime | undefined {
  if (kind === 'set' || kind === 'duration') return before;
  if (reading.form === 'fixed' && reading.value.startsWith('T')) return before;
  return value === undefined ? undefined : { value, end, sentence };
}

/** The time from which "the 12th of October last" counts where an order or a letter of long ago is quoted: the one that the text named last. */
export function longAgo(
  { reading, start }: PlacedPhrase,
  named: NamedTime | undefined,
  reference: CivilDate | undefined,
): CivilDate | undefined {
  if (!('behind' in reading) || named === undefined || start - named.end > REACH) return undefined;
  const from = readFrom(named.value);
  if (from === undefined || (reference !== undefined && from.year > reference.year - LONG_AGO)) return undefined;
  return { year: from.year, month: from.month ?? 1, day: from.day ?? 1 };
}

/** True for what is counted from a time that the text named. */
export function countsFromNamed(reading: TimeReading): boolean {
  return (
    reading.form === 'named' ||
    reading.form === 'month-named' ||
    reading.form === 'weekday-named' ||
    reading.form === 'month-day'
  );
}

/** The value of what is counted from a time that the text named; undefined where that is not known as exactly as this asks for. */
export function valueFrom(
  { reading, start, sentence }: PlacedPhrase,
  named: NamedTime | undefined,
  reference: CivilDate | undefined,
): string | undefined {
  const near = named !== undefined && start - named.end <= REACH && sentence - named.sentence <= SENTENCES;
  const from = near ? readFrom(named.value) : undefined;
  switch (reading.form) {
    case 'named':
      return from === undefined ? undefined : counted(reading.unit, reading.step, from);
    case 'month-named':
      return from === undefined ? undefined : monthFrom(reading, from);
    case 'weekday-named': {
      const day = dayOf(from);
      return day !== undefined && weekdayOf(dayNumber(day)) === reading.weekday ? isoDay(day) : undefined;
    }
    case 'month-day':
      return monthDay(reading, from, reference);
    default:
      return undefined;
  }
}

/** Years, months and days alone can be counted from. */
function readFrom(value: string): From | undefined {
  const match = VALUE.exec(value);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return { year, ...(month > 0 && { month }), ...(day > 0 && { day }) };
}

function counted(unit: TimeUnit, step: number, from: From): string | undefined {
  if (!Number.isInteger(step) || Math.abs(step) > 9999) return undefined;
  const day = dayOf(from);
  switch (unit) {
    case 'day':
      return day && isoDay(fromDayNumber(dayNumber(day) + step));
    case 'week':
      return day && isoWeek(dayNumber(day) + 7 * step);
    case 'month': {
      if (from.month === undefined) return undefined;
      const { year, month } = addMonths({ year: from.year, month: from.month, day: 1 }, step);
      return isoMonth(year, month);
    }
    case 'year':
      return isoYear(from.year + step);
    default:
      return undefined;
  }
}

/** "That May", or the next or the last one from the time named; the day that was named for "that May morning". */
function monthFrom({ month, step, day }: TimeReading & { form: 'month-named' }, from: From): string {
  if (day === true && from.month === month && from.day !== undefined) return isoDay(dayOf(from)!);
  const named = from.month ?? (step > 0 ? 12 : 1);
  const within = step === 0 || (step > 0 ? month > named : month < named);
  return isoMonth(within ? from.year : from.year + step, month);
}

function dayOf(from: From | undefined): CivilDate | undefined {
  return from?.month === undefined || from.day === undefined
    ? undefined
    : { year: from.year, month: from.month, day: from.day };
}

/** "On the 14th" is of the month named last, else the last one or the next one up to which the sentence says it is. */
function monthDay(
  { day, side }: TimeReading & { form: 'month-day' },
  from: From | undefined,
  reference: CivilDate | undefined,
): string | undefined {
  let of: { year: number; month: number };
  if (from?.month !== undefined) of = { year: from.year, month: from.month };
  else if (reference === undefined || side === undefined) return undefined;
  else {
    const within = side === 'past' ? day <= reference.day : day >= reference.day;
    of = within ? reference : addMonths({ ...reference, day: 1 }, side === 'past' ? -1 : 1);
  }
  return day <= daysIn(of.year, of.month) ? isoDay({ year: of.year, month: of.month, day }) : undefined;
}
