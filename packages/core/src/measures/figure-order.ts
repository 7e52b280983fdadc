import { isoDay, type CivilDate } from '../source/civil-date.ts';
import { dayOf, orderOf } from './figure-date.ts';
import type { PlacedPhrase } from './missing-year.ts';
import type { FigureReading } from './time-phrase.ts';

/** What the figures of the article that can be read in one way alone say of all: whether the day goes before the month. */
export function orderOfFigures(
  phrases: readonly PlacedPhrase[],
  reference: CivilDate | undefined,
): boolean | undefined {
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

/** The value of figures, in the order of the article where they could be read in either. */
export function valueOfFigures(
  reading: FigureReading,
  dayFirst: boolean | undefined,
  reference: CivilDate | undefined,
): { value?: string | undefined; certain: boolean } {
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
