import { fromSi } from '../measures/si.ts';
import type { Article, Quantity, QuantityGroup } from '../model.ts';
import { blockAt, isAbout } from './spans.ts';

/**
 * The quantities of the story in groups that can be compared: one dimension where an SI unit makes it comparable, otherwise one
 * unit (money of one currency, people with people). Where the units of a group differ, all are converted to the one
 * used most. Groups of several come before single figures, each in text order.
 */
export function comparisons(article: Article): QuantityGroup[] {
  const groups = new Map<string, number[]>();
  for (const [index, quantity] of article.quantities.entries()) {
    if (isAbout(blockAt(article, quantity.start))) continue;
    const key = quantity.si === undefined ? `${quantity.dimension} ${quantity.unit}` : quantity.dimension;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [index]);
    else group.push(index);
  }
  return [...groups.values()]
    .map((indexes) => groupOf(indexes, article.quantities))
    .toSorted((a, b) => Number(a.quantities.length === 1) - Number(b.quantities.length === 1));
}

function groupOf(indexes: number[], all: readonly Quantity[]): QuantityGroup {
  const quantities = indexes.map((index) => all[index]!);
  const dimension = quantities[0]!.dimension;
  const units = new Map<string, number>();
  for (const { unit } of quantities) units.set(unit, (units.get(unit) ?? 0) + 1);
  if (units.size < 2) return { dimension, quantities: indexes };
  const [unit] = [...units].reduce((best, next) => (next[1] > best[1] ? next : best));
  const converted = quantities.map((quantity) =>
    quantity.unit === unit ? quantity.value : fromSi(quantity.si!.value, unit),
  );
  return { dimension, unit, quantities: indexes, converted };
}
