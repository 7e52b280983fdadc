import type { Article, Quantity, QuantityGroup } from '../model.ts';
import { blockAt, isAbout } from './spans.ts';
import { addTo } from '../source/multimap.ts';

/**
 * The quantities of the story in groups that can be compared: one dimension where an SI unit makes it comparable, otherwise one
 * unit (money of one currency, people with people). Where the units of a group differ, all are converted to the one
 * used most. What is said again is left out, and so is what is counted in small numbers that are all the same, as "two sides"
 * are. Groups of several come before single figures, each in text order.
 */
export function comparisons(article: Article): QuantityGroup[] {
  const groups = new Map<string, number[]>();
  const told = new Set<string>();
  for (const [index, quantity] of article.quantities.entries()) {
    const said = sayingOf(quantity);
    if (isAbout(blockAt(article, quantity.start)) || told.has(said)) continue;
    told.add(said);
    const key = quantity.si === undefined ? `${quantity.dimension} ${quantity.unit}` : quantity.dimension;
    addTo(groups, key, index);
  }
  return [...groups.values()]
    .filter((indexes) => !isIdle(article, indexes))
    .map((indexes) => groupOf(indexes, article.quantities))
    .toSorted((a, b) => Number(a.quantities.length === 1) - Number(b.quantities.length === 1));
}

/** The same for two quantities that say the same, whatever the words. */
function sayingOf({ dimension, unit, value, upper, bound }: Quantity): string {
  return [dimension, unit, value, upper, bound].join('|');
}

const SMALL = 10;

/** "Two countries", "three sides": one small number in words, of anything but people, tells nothing that could be compared. */
function isIdle({ text, quantities }: Article, indexes: readonly number[]): boolean {
  const { start, dimension, unit, value, bound } = quantities[indexes[0]!]!;
  if (indexes.length > 1 || dimension !== 'count' || unit === 'person' || bound !== undefined) return false;
  return value < SMALL && !/^\d/.test(text.slice(start, start + 1));
}

function groupOf(indexes: number[], all: readonly Quantity[]): QuantityGroup {
  const quantities = indexes.map((index) => all[index]!);
  const dimension = quantities[0]!.dimension;
  const units = new Map<string, number>();
  for (const { unit } of quantities) units.set(unit, (units.get(unit) ?? 0) + 1);
  if (units.size < 2) return { dimension, quantities: indexes };
  const [unit] = [...units].reduce((best, next) => (next[1] > best[1] ? next : best));
  const told = teller(unit, quantities);
  if (told === undefined) return { dimension, quantities: indexes };
  const converted = quantities.map((quantity) =>
    quantity.unit === unit ? quantity.value : Number(told(quantity.si!.value).toPrecision(9)),
  );
  return { dimension, unit, quantities: indexes, converted };
}

/** Zero of a scale of temperature and its degree, both in kelvins. All other units of a dimension have their zero in common. */
const SCALES: ReadonlyMap<string, readonly [zero: number, degree: number]> = new Map([
  ['kelvin', [0, 1]],
  ['degree Celsius', [273.15, 1]],
  ['degree Fahrenheit', [459.67 / 1.8, 1 / 1.8]],
]);

/**
 * Tells a value of the SI unit in `unit`, by what one of the quantities in that unit comes to: no tables of units are needed,
 * which a page that digests a parsed article would have to load. Undefined where all in that unit are zero.
 */
function teller(unit: string, quantities: readonly Quantity[]): ((si: number) => number) | undefined {
  const scale = SCALES.get(unit);
  if (scale !== undefined) return (si) => (si - scale[0]) / scale[1];
  const known = quantities.find((quantity) => quantity.unit === unit && quantity.value !== 0);
  return known && ((si) => (si * known.value) / known.si!.value);
}
