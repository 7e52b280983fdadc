import type { Article, Digest, QuantityGroup } from '../../model.ts';
import { slice } from '../../source/span.ts';
import { convertedInGroup } from '../converted.ts';
import { around, capitalized, placed } from './excerpt.ts';
import { formatOf } from './formats.ts';
import type { Messages } from './messages.ts';
import type { QuantitiesView } from './view-model.ts';

type Figure = QuantitiesView['groups'][number]['figures'][number];

/** Figures by what can be compared, each with the words around it and, where it was converted, the common unit. */
export function quantitiesView(article: Article, digest: Digest, messages: Messages): Omit<QuantitiesView, 'title'> {
  const byTitle = new Map<string, Figure[]>();
  for (const group of digest.quantities) {
    const { dimension } = group;
    const title = messages.dimensions[dimension.includes(' per ') ? 'rate' : dimension] ?? capitalized(dimension);
    const figures = byTitle.get(title) ?? [];
    for (const [row, index] of group.quantities.entries()) {
      const quantity = article.quantities[index];
      if (!quantity) continue;
      const converted = convertedInGroup(group, row, quantity);
      figures.push({
        ...placed(article, `quantity-${index}`, [quantity]),
        ...around(article, quantity),
        figure: slice(article.text, quantity),
        ...(converted && { converted: inUnit(converted, group, messages.locale) }),
      });
    }
    if (figures.length > 0) byTitle.set(title, figures);
  }
  const groups = [...byTitle].map(([title, figures]) => ({ title, figures }));
  const counts = groups.map(({ figures }) => figures.length);
  return {
    name: 'quantities',
    // As in the cast.
    count: Math.max(0, ...counts),
    showAll: messages.showAll(counts.reduce((sum, count) => sum + count, 0)),
    groups,
  };
}

/** "≈ 22 kilometres", "≈ 16–19 kilometres": by the platform's own tables where they know the unit. */
function inUnit(
  [low, high]: readonly [number, number?],
  { unit = '', dimension }: QuantityGroup,
  locale: string,
): string {
  const written = (style: Intl.NumberFormatOptions): string => {
    const format = formatOf(Intl.NumberFormat, locale, { ...style, maximumSignificantDigits: 3 });
    return `≈ ${high === undefined ? format.format(low) : format.formatRange(low, high)}`;
  };
  try {
    return written(
      dimension === 'money' ? { style: 'currency', currency: unit } : { style: 'unit', unit, unitDisplay: 'long' },
    );
  } catch {
    return `${written({})} ${unit}`;
  }
}
