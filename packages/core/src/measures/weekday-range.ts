import { RANGE, type PlacedPhrase } from './missing-year.ts';

/**
 * "Monday to Friday": two weekdays of one range go together. Where the sentence puts them on no side of publication they are
 * those of every week, and no day is meant; otherwise the one that is told for both is, and the first goes before the second.
 */
export function settleWeekdays(phrases: PlacedPhrase[]): PlacedPhrase[] {
  // Most articles have no such range, and nothing to be made anew.
  if (!phrases.some((phrase, index) => isRange(phrase, phrases[index + 1]))) return phrases;
  return phrases.map((phrase, index) => {
    const first = isRange(phrase, phrases[index + 1]) ? phrase : phrases[index - 1];
    const second = first === phrase ? phrases[index + 1] : phrase;
    if (first === undefined || second === undefined || !isRange(first, second)) return phrase;
    if (first.reading.form !== 'weekday' || second.reading.form !== 'weekday') return phrase;
    const side = first.reading.side ?? second.reading.side;
    if (side === undefined) return { ...phrase, reading: { form: 'open' } };
    const days = (second.reading.weekday - first.reading.weekday + 7) % 7;
    if (phrase === second) return { ...phrase, reading: { ...second.reading, side } };
    return { ...phrase, reading: { ...second.reading, side, days: -days } };
  });
}

function isRange(first: PlacedPhrase, second: PlacedPhrase | undefined): boolean {
  return (
    first.reading.form === 'weekday' &&
    second?.reading.form === 'weekday' &&
    first.joint !== undefined &&
    RANGE.test(first.joint) &&
    first.joint !== ' and '
  );
}
