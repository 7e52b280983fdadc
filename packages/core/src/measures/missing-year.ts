import { daysIn, dayNumber, weekdayOf, type CivilDate } from '../source/civil-date.ts';
import { inYear } from './iso-date.ts';
import type { DateReading, FeastReading, Side, TimePhrase, TimeReading } from './time-phrase.ts';

/** A time phrase where it stands in the article. */
export interface PlacedPhrase extends TimePhrase {
  /** Number of its sentence, counted over the article. */
  sentence: number;
  /** What stands between it and the next one, where that is no more than a word. */
  joint?: string;
}

/** A month, a day in one or a feast, of a year that it does not name. */
export type YearlessDate = (DateReading & { month: number }) | FeastReading;

export interface GivenYear {
  year: number;
  /** The text says so; otherwise it is the likeliest. */
  certain: boolean;
}

/** Days either side of publication within which a date that names no year is taken for the nearest, whatever the tense. */
const NEAR = 60;
/** Characters over which a year holds for the dates behind it, in a text that looks back. */
const REACH = 800;
/** A year so far back is not taken for the one of the news. */
const LONG_AGO = 2;
/** So many days of years after that of publication are no mistake and no plan. */
const LATER_DAYS = 3;
const AT_HAND = 7;
/** Days that no distance comes up to, for what is no such day. */
const ANOTHER = 10_000;
/** Longest joint of two dates that share the year of the second. */
const SHORT = 6;
/** What can stand between the ends of a range. */
export const RANGE: RegExp = /^(?: to | and | until | through |\s?[-–—]\s?)$/;

/**
 * The years of the dates that name none, by the index of the phrase: what the text says beside it, or "of that year"; in a
 * sentence, and in a life or a history, the year told last; otherwise the nearest to publication. Undefined for other phrases,
 * and where nothing tells.
 */
export function findYears(
  phrases: readonly PlacedPhrase[],
  reference: CivilDate | undefined,
): (GivenYear | undefined)[] {
  // A life or a history never speaks from the day it was written on.
  const looksBack = !phrases.some(({ reading }) => isDeictic(reading));
  const later = looksBack && reference !== undefined && isLater(phrases, reference);
  let told: { year: number; end: number; sentence: number } | undefined;
  return phrases.map((phrase, index) => {
    const { reading, start, end, sentence } = phrase;
    if (!lacksYear(reading)) {
      const year = yearOf(reading);
      if (year !== undefined) told = { year, end, sentence };
      return undefined;
    }
    let given: GivenYear | undefined;
    if (reading.sameYear === true) given = told && { year: told.year, certain: true };
    else given = yearOfNext(reading, phrase, phrases[index + 1]);
    if (given === undefined && told !== undefined && looksBack && start - told.end <= REACH) {
      const past = reference !== undefined && told.year <= reference.year - LONG_AGO;
      if (past || later || told.sentence === sentence) given = { year: told.year, certain: false };
    }
    if (given !== undefined) told = { year: given.year, end, sentence };
    else if (reference !== undefined && reading.sameYear !== true && !later)
      given = likely(likeliestYear(reading, phrases, index, reference));
    return given;
  });
}

/** Several days after publication show that what looks back on them was written later than it says. */
function isLater(phrases: readonly PlacedPhrase[], reference: CivilDate): boolean {
  let days = 0;
  for (const { reading } of phrases) {
    if (reading.form === 'date' && reading.day !== undefined && (reading.year ?? 0) > reference.year) days++;
  }
  return days >= LATER_DAYS;
}

function likely(year: number | undefined): GivenYear | undefined {
  return year === undefined ? undefined : { year, certain: false };
}

export function lacksYear(reading: TimeReading): reading is YearlessDate {
  if (reading.form !== 'feast' && (reading.form !== 'date' || reading.month === undefined)) return false;
  return reading.year === undefined && reading.step === undefined && reading.years === undefined;
}

/** True for what is counted from the day of writing. "The last months" with no number may be those of a life. */
function isDeictic(reading: TimeReading): boolean {
  switch (reading.form) {
    case 'weekday':
    case 'day':
    case 'unit':
    case 'ago':
      return true;
    case 'stretch':
      return reading.count !== undefined;
    case 'date':
    case 'feast':
      return reading.years !== undefined || reading.step !== undefined;
    default:
      return false;
  }
}

function yearOf(reading: TimeReading): number | undefined {
  if (reading.form !== 'date' && reading.form !== 'figures') return undefined;
  return reading.year !== undefined && reading.year > 0 ? reading.year : undefined;
}

/** "between January and December 2021" */
function yearOfNext(
  reading: YearlessDate,
  { joint }: PlacedPhrase,
  next: PlacedPhrase | undefined,
): GivenYear | undefined {
  if (joint === undefined || joint.length > SHORT || next?.reading.form !== 'date' || reading.form !== 'date')
    return undefined;
  const { year, month: nextMonth } = next.reading;
  if (year === undefined || nextMonth === undefined) return undefined;
  return { year: nextMonth < reading.month ? year - 1 : year, certain: true };
}

/** The nearest year; the ends of a range ("between June and August") go together, the second first. */
function likeliestYear(
  reading: YearlessDate,
  phrases: readonly PlacedPhrase[],
  index: number,
  reference: CivilDate,
): number | undefined {
  const second = rangeEnd(phrases, index);
  if (second !== undefined) {
    const year = nearestYear(second, second.side ?? reading.side, reference);
    if (year === undefined) return undefined;
    return monthOf(second, year) < monthOf(reading, year) ? year - 1 : year;
  }
  const first = rangeEnd(phrases, index - 1) === reading ? phrases[index - 1]!.reading : undefined;
  return nearestYear(reading, reading.side ?? (first as YearlessDate | undefined)?.side, reference);
}

/** The second end of a range of dates without a year that starts at this phrase. */
function rangeEnd(phrases: readonly PlacedPhrase[], index: number): YearlessDate | undefined {
  const first = phrases[index];
  const next = phrases[index + 1]?.reading;
  if (first?.joint === undefined || !RANGE.test(first.joint) || !lacksYear(first.reading)) return undefined;
  if (next === undefined || !lacksYear(next) || next.sameYear === true) return undefined;
  // "In December and May" need not be a range.
  return first.joint === ' and ' && monthOf(next) < monthOf(first.reading) ? undefined : next;
}

/** The month of a date; that of a feast in any year will do where it is compared. */
function monthOf(reading: YearlessDate, year = 2000): number {
  return inYear(reading, year)?.month ?? 0;
}

/** The year of the nearest such date, unless it is months away and the sentence says on which side it lies. */
function nearestYear(reading: YearlessDate, side: Side | undefined, reference: CivilDate): number | undefined {
  const today = dayNumber(reference);
  let best = { year: reference.year, distance: Infinity };
  for (const year of [reference.year - 1, reference.year, reference.year + 1]) {
    const days = inYear(reading, year);
    if (days === undefined) continue;
    const { month, day } = days;
    const first = dayNumber({ year, month, day: day ?? 1 });
    const last = day === undefined ? first + daysIn(year, month) - 1 : first;
    const ahead = today < first ? first - today : Math.min(0, last - today);
    // "Monday, March 3": no year in which it is another day of the week; of the days at hand the date is rather right than that.
    const other = reading.form === 'date' && reading.weekday !== undefined && weekdayOf(first) !== reading.weekday;
    const distance = Math.abs(ahead) + (other && Math.abs(ahead) > AT_HAND ? ANOTHER : 0);
    if (Math.abs(ahead) > NEAR && ((side === 'past' && ahead > 0) || (side === 'future' && ahead < 0))) continue;
    if (distance < best.distance) best = { year, distance };
  }
  return best.distance < ANOTHER || best.distance === Infinity ? best.year : undefined;
}
