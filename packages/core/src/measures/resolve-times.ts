import type { TimeExpression } from '../model.ts';
import type { Section } from '../section.ts';
import { shift } from '../source/span.ts';
import { isoDay, isoYear, readIsoDate, type CivilDate } from './civil-date.ts';
import { dayOf, orderOf } from './figure-date.ts';
import { countsFromNamed, namedBy, valueFrom, type NamedTime } from './from-named.ts';
import { valueAt } from './from-publication.ts';
import { isoDuration } from './iso-duration.ts';
import { valueInYear } from './iso-date.ts';
import { findYears, lacksYear, type GivenYear, type PlacedPhrase } from './missing-year.ts';
import type { FigureReading, TimeReading } from './time-phrase.ts';
import { settleWeekdays } from './weekday-range.ts';

/** Longest joint of two dates. */
const JOINT = 9;
/** So many years told make a text that speaks of now and of long ago. */
const YEARS_OF_HISTORY = 3;
/** A year so far back is history. */
const LONG_AGO = 2;

/**
 * The time expressions of the article with their values. `published` is an ISO 8601 date or date-time; without it, or where
 * it is ill-formed, nothing that depends on it has a value. A week is one of ISO 8601, from Monday to Sunday; a season is given
 * by its number in ISO 8601-2 ("2004-21" for spring 2004), since its months depend on the hemisphere.
 */
export function resolveTimes(sections: readonly Section[], published: string | undefined): TimeExpression[] {
  const reference = readIsoDate(published);
  const phrases = withoutNowadays(settleWeekdays(placed(sections)), reference);
  const years = findYears(phrases, reference);
  const dayFirst = orderOfFigures(phrases, reference);
  const times: TimeExpression[] = [];
  let named: NamedTime | undefined;
  for (const [index, phrase] of phrases.entries()) {
    const { start, end, kind, clock, reading } = phrase;
    let found: Value;
    if (countsFromNamed(reading)) found = { value: valueFrom(phrase, named, reference), certain: false };
    else if (reading.form === 'figures') found = figures(reading, dayFirst, reference);
    else if (isElsewhere(reading, sections)) found = { certain: false };
    else found = resolve(reading, reference, years[index]);
    const { value, certain } = found;
    // "That day" of which nothing is known is no time that the text tells.
    if (value === undefined && reading.form === 'named' && reading.step === 0) continue;
    named = namedBy(phrase, value, named);
    const whole =
      value !== undefined && clock !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T${clock}` : value;
    times.push({ start, end, kind, ...(whole === undefined ? {} : { value: whole }), certain });
  }
  return times;
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

/** In a text that tells of long ago and of no day beside that of writing, "today" means nowadays, and is no time that it tells of. */
function withoutNowadays(phrases: PlacedPhrase[], reference: CivilDate | undefined): PlacedPhrase[] {
  const isNow = ({ reading }: PlacedPhrase): boolean => reading.form === 'day' && reading.nowadays === true;
  if (!phrases.some((phrase) => isNow(phrase))) return phrases;
  if (phrases.some(({ reading }) => isOfTheDay(reading))) return phrases;
  const last = reference === undefined ? Infinity : reference.year - LONG_AGO;
  const old = phrases.filter(({ reading }) => isOld(reading, last)).length;
  return old < YEARS_OF_HISTORY ? phrases : phrases.filter((phrase) => !isNow(phrase));
}

/** True for what is told from the day of writing as exactly as news tells it; "today" itself tells nothing. */
function isOfTheDay(reading: TimeReading): boolean {
  if (reading.form === 'day') return reading.days !== 0;
  if (reading.form === 'unit' || reading.form === 'ago') return reading.unit !== 'year' && reading.unit !== 'decade';
  return reading.form === 'weekday';
}

function isOld(reading: TimeReading, last: number): boolean {
  return (reading.form === 'date' && (reading.year ?? Infinity) <= last) || (reading.form === 'years' && reading.last <= last);
}

interface Value {
  value?: string | undefined;
  certain: boolean;
}

function resolve(reading: TimeReading, reference: CivilDate | undefined, given: GivenYear | undefined): Value {
  if (lacksYear(reading)) {
    return given === undefined
      ? { certain: false }
      : { value: valueInYear(reading, given.year), certain: given.certain };
  }
  const alone = valueAlone(reading);
  if (reference === undefined || reading.form === 'open') return { value: alone, certain: alone !== undefined };
  if (alone !== undefined && reading.form !== 'stretch') return { value: alone, certain: true };
  return { value: valueAt(reading, reference), certain: false };
}

/** What needs no date of publication. */
function valueAlone(reading: TimeReading): string | undefined {
  switch (reading.form) {
    case 'date':
    case 'feast':
      return reading.year === undefined ? undefined : valueInYear(reading, reading.year);
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

/** A holiday that another country has on another day, in an article that speaks of that country. */
function isElsewhere(reading: TimeReading, sections: readonly Section[]): boolean {
  if (reading.form !== 'feast' || reading.feast.from !== 'month') return false;
  const { unlike } = reading.feast;
  return unlike !== undefined && sections.some(({ reading: { passage } }) => passage.text.includes(unlike));
}

/** What the figures of the article that can be read in one way alone say of all: whether the day goes before the month. */
function orderOfFigures(phrases: readonly PlacedPhrase[], reference: CivilDate | undefined): boolean | undefined {
  const orders = new Set<boolean>();
  for (const { reading } of phrases) {
    if (reading.form !== 'figures' || reading.first === reading.second) continue;
    const order = orderOf(reading);
    if (order !== undefined) orders.add(order);
    else if (reference !== undefined)
      for (const dayFirst of [true, false])
        if (isoDay(withCentury(reading, dayFirst, reference)!) === isoDay(reference)) orders.add(dayFirst);
  }
  return orders.size === 1 ? orders.has(true) : undefined;
}

function figures(reading: FigureReading, dayFirst: boolean | undefined, reference: CivilDate | undefined): Value {
  const own = orderOf(reading);
  const order = own ?? dayFirst;
  const day = order === undefined ? undefined : withCentury(reading, order, reference);
  return { value: day && isoDay(day), certain: day !== undefined && own !== undefined && reading.year !== undefined };
}

/** Two figures for the year are of the last year that ends so and is not far ahead. */
function withCentury(
  reading: FigureReading,
  dayFirst: boolean,
  reference: CivilDate | undefined,
): CivilDate | undefined {
  const day = dayOf(reading, dayFirst);
  if (day === undefined || reading.year !== undefined) return day;
  if (reference === undefined) return undefined;
  const ahead = reference.year + 10 - day.year;
  return { ...day, year: day.year + Math.floor(ahead / 100) * 100 };
}
