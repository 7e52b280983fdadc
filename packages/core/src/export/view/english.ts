/*
 * What is plain, as English writes it. A browser takes 8 ms, half of what it has for a frame, to load the tables of a language for the
 * first number, list or date that it is asked to write, whichever that is; most digests of an English page need none of them.
 */

/** The locale of the English messages, for which these hold. */
const ENGLISH = 'en-GB';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A whole number from 0 that has one comma at most; undefined for others, and in other languages. */
export function plainNumber(number: number, locale: string): string | undefined {
  return locale === ENGLISH && Number.isInteger(number) && number >= 0 && number < 1e6
    ? `${number}`.replace(/\B(?=...$)/, ',')
    : undefined;
}

/** Parts with commas between; undefined in other languages. */
export function plainList(parts: readonly string[], locale: string): string | undefined {
  return locale === ENGLISH ? parts.join(', ') : undefined;
}

/** "4 May 2031", "May 2031", "2031" of an ISO date; undefined for one that says a time or never was, and in other languages. */
export function plainDate(iso: string, locale: string): string | undefined {
  const match = locale === ENGLISH ? /^(?!0000)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(iso) : null;
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return [day && Number(day), month && MONTHS[Number(month) - 1], Number(year)].filter(Boolean).join(' ');
}
