import type { Passage } from '../sentences/passage.ts';
import { dayNumber, fromDayNumber, readIsoDate, weekdayOf, type CivilDate } from '../source/civil-date.ts';
import type { PlacedPhrase } from './missing-year.ts';
import { formAt } from './phrase-words.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const BEFORE_IS = wordSet('it today tonight');
const NOW = wordSet('now currently already still');
/** Days before publication from which a diary can come out with it. */
const NEAR = 60;

/** "It is Monday, May 3rd", "Tonight is Thursday, May 30": whoever writes says what day it is. `at` is the first token of the time. */
export function saysItsDay({ tokens }: Passage, at: number): boolean {
  const verb = NOW.has(formAt(tokens, at - 1)) ? at - 2 : at - 1;
  const form = formAt(tokens, verb);
  return (form === 'is' || form === "'s" || form === '’s') && BEFORE_IS.has(formAt(tokens, verb - 1));
}

/**
 * The day from which a text counts behind a phrase that says what day it is: the date that it names or, in a text that has named
 * one, the next such weekday. Undefined for other phrases, and for a day that is not shortly before publication.
 */
export function dayOfWriting(
  { reading, now }: PlacedPhrase,
  value: string | undefined,
  before: CivilDate | undefined,
  published: CivilDate,
): CivilDate | undefined {
  if (now !== true) return undefined;
  let day: CivilDate | undefined;
  if (reading.form === 'date' && reading.day !== undefined) day = readIsoDate(value);
  else if (reading.form === 'weekday' && before !== undefined) {
    const first = dayNumber(before);
    day = fromDayNumber(first + ((reading.weekday - weekdayOf(first) + 7) % 7));
  }
  if (day === undefined) return undefined;
  const ago = dayNumber(published) - dayNumber(day);
  return ago >= 0 && ago <= NEAR ? day : undefined;
}
