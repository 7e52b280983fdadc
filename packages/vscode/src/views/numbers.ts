import type { Article, Quantity } from '@article-digest/core';
import { comparedFigures } from '@article-digest/core/wording';
import { excerpt, inContext } from './context.ts';
import type { Translate, ViewContext, ViewItem } from './item.ts';

/** All figures, by what can be compared; what can be compared with nothing stands by itself, last. */
export function numbersView({ article, digest, t }: ViewContext): ViewItem[] {
  const names = dimensionNames(t);
  const converted = new Map<Quantity, string>();
  for (const { figures } of comparedFigures(article, digest))
    for (const { quantity, converted: words } of figures) if (words !== '') converted.set(quantity, words);
  return digest.quantities.flatMap(({ dimension, unit, quantities }): ViewItem[] => {
    const rows = quantities.map((index) => numberItem(article, index, converted));
    if (rows.length < 2) return rows;
    const label = names[dimension] ?? dimension;
    const shared = unit ?? article.quantities[quantities[0]!]!.unit;
    const icon = ICONS[dimension] ?? 'symbol-number';
    const note = [shared, rows.length].filter((part) => part !== '').join(' · ');
    const copy = [label, shared].filter(Boolean).join(', ');
    return [
      { id: `${dimension} ${shared}`, label, note, icon, copy, count: rows.length, kind: 'group', children: rows },
    ];
  });
}

function numberItem(article: Article, index: number, converted: ReadonlyMap<Quantity, string>): ViewItem {
  const quantity = article.quantities[index]!;
  const words = excerpt(article, quantity);
  const same = converted.get(quantity);
  return {
    id: `quantity-${index}`,
    label: same === undefined ? words : `${words} = ${same}`,
    note: inContext(article, quantity).label,
    tooltip: inContext(article, quantity).label,
    icon: 'symbol-number',
    span: quantity,
    copy: same === undefined ? words : `${words} = ${same}`,
    kind: 'number',
  };
}

/** What the model calls a dimension, for readers; others are shown by their own name. */
const dimensionNames = (t: Translate): Partial<Record<string, string>> => ({
  length: t('Length'),
  time: t('Durations'),
  money: t('Money'),
  percent: t('Percent'),
  age: t('Ages'),
  count: t('Counted'),
  fraction: t('Shares'),
  mass: t('Weight'),
  area: t('Area'),
  volume: t('Volume'),
  energy: t('Energy'),
  speed: t('Speed'),
  temperature: t('Temperature'),
});
const ICONS: Record<string, string> = { money: 'credit-card', percent: 'percentage', time: 'watch', age: 'person' };
