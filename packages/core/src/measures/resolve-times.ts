import type { Span, TimeExpression } from '../model.ts';
import type { Section } from '../section.ts';
import { sentenceAt, tokenAt, type Passage } from '../sentences/passage.ts';
import { isoDay, isoYear, readIsoDate, type CivilDate } from '../source/civil-date.ts';
import { dayOfWriting } from './day-of-writing.ts';
import { orderOfFigures, valueOfFigures } from './figure-order.ts';
import { countsFromNamed, longAgo, namedBy, valueFrom, type NamedTime } from './from-named.ts';
import { valueAt } from './from-publication.ts';
import { isoDuration } from './iso-duration.ts';
import { valueInYear } from './iso-date.ts';
import { findYears, lacksYear, type GivenYear, type PlacedPhrase } from './missing-year.ts';
import { withoutNowadays } from './nowadays.ts';
import type { TimeReading } from './time-phrase.ts';
import { findTimes } from './times.ts';
import { settleWeekdays } from './weekday-range.ts';

/** Longest joint of two dates. */
const JOINT = 9;

/**
 * The time expressions of the article with their values. `published` is an ISO 8601 date or date-time; without it, or where
 * it is ill-formed, nothing that depends on it has a value. A week is one of ISO 8601, from Monday to Sunday; a season is given
 * by its number in ISO 8601-2 ("2004-21" for spring 2004), since its months depend on the hemisphere.
 */
export function resolveTimes(sections: readonly Section[], published: string | undefined): TimeExpression[] {
  const reference = readIsoDate(published);
  const phrases = withoutNowadays(settleWeekdays(placedIn(sections)), reference);
  const years = findYears(phrases, reference);
  const dayFirst = orderOfFigures(phrases, reference);
  const times: TimeExpression[] = [];
  let named: NamedTime | undefined;
  let today = reference;
  /** Days that "three years ago" has come to, by how long ago: once "three years ago today" is told, it is that day. */
  const daysAgo = new Map<string, string>();
  for (let index = 0; index < phrases.length; index++) {
    const phrase = phrases[index]!;
    const { start, end, kind, clock, reading } = phrase;
    let found: Value;
    if (countsFromNamed(reading)) found = { value: valueFrom(phrase, named, reference), certain: false };
    else if (reading.form === 'figures') found = valueOfFigures(reading, dayFirst, reference);
    else if (isElsewhere(reading, sections)) found = { certain: false };
    else found = resolve(reading, longAgo(phrase, named, reference) ?? today, years[index]);
    const day = reference && dayOfWriting(phrase, found.value, today === reference ? undefined : today, reference);
    if (day !== undefined) {
      today = day;
      found = { value: isoDay(day), certain: false };
    }
    if (reading.form === 'ago') found = sameAgo(reading, found, daysAgo);
    const { value, certain } = found;
    // "That day" of which nothing is known is no time that the text tells.
    if (value === undefined && isThat(reading)) continue;
    // An order counts all its days from its own.
    if (!('behind' in reading)) named = namedBy(phrase, value, named);
    const whole =
      value !== undefined && clock !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? `${value}T${clock}` : value;
    times.push({ start, end, kind, ...(whole === undefined ? {} : { value: whole }), certain });
  }
  return times;
}

/**
 * The time phrases of a block, with what is asked of the words around them where the article is read as a whole; offsets and sentences
 * count from its start.
 */
export function readTimes(passage: Passage, quotations: readonly Span[]): PlacedPhrase[] {
  return findTimes(passage).map(({ start, end, kind, reading, clock, now }, index, all) => {
    const sentence = sentenceAt(passage, tokenAt(passage.tokens, start));
    const phrase: PlacedPhrase = { start, end, kind, reading, sentence };
    if (clock !== undefined) phrase.clock = clock;
    const next = all[index + 1];
    if (next !== undefined && next.start - end <= JOINT) phrase.joint = passage.text.slice(end, next.start);
    // Whoever is quoted has a day of their own.
    if (now && !quotations.some((quotation) => quotation.start < start && end <= quotation.end)) phrase.now = true;
    return phrase;
  });
}

/** The phrases of all sections where they stand in the article. */
function placedIn(sections: readonly Section[]): PlacedPhrase[] {
  const phrases: PlacedPhrase[] = [];
  let before = 0; // sentences of the sections before
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    for (let index = 0; index < reading.times.length; index++) {
      const phrase = reading.times[index]!;
      const { start, end, sentence } = phrase;
      phrases.push({ ...phrase, start: start + block.start, end: end + block.start, sentence: sentence + before });
    }
    before += reading.sentences.length;
  }
  return phrases;
}

/** "Three years ago today … what she said three years ago": the second is the day of the first. */
function sameAgo(reading: TimeReading & { form: 'ago' }, found: Value, told: Map<string, string>): Value {
  const ago = `${reading.count} ${reading.unit}`;
  const isDay = reading.days !== undefined || reading.weekday !== undefined;
  if (isDay && found.value !== undefined) told.set(ago, found.value);
  return isDay || reading.about === true ? found : { ...found, value: told.get(ago) ?? found.value };
}

/** "that day", "the same year", "that May" */
function isThat(reading: TimeReading): boolean {
  return (reading.form === 'named' || reading.form === 'month-named') && reading.step === 0;
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
