import type { Quantity, QuantityGroup } from '@article-digest/core';
import { excerpt } from './excerpt.ts';
import { measure, pad, shorten } from './layout.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** Columns of a figure with its conversion. */
const WIDEST = 36;

/** Quantities of one dimension side by side, converted to one unit, each with the words around it. */
export function figuresSection(view: View): Section {
  const groups = view.digest.quantities.filter(({ quantities }) => quantities.length > 1);
  return { title: 'Figures that can be compared', lines: groups.flatMap((group) => groupLines(group, view)) };
}

function groupLines(group: QuantityGroup, view: View): string[] {
  const { article, style, measure: room, wrap, words } = view;
  const unit = group.unit === undefined ? '' : visible(group.unit);
  const rows = group.quantities.flatMap((index, place) => {
    const quantity = article.quantities[index];
    if (quantity === undefined) return [];
    const figure = [words(quantity), conversion(quantity, unit, group.converted?.[place])].filter(Boolean).join(' = ');
    return [{ quantity, figure }];
  });
  const column = Math.min(Math.max(0, ...rows.map(({ figure }) => measure(figure))), WIDEST);
  const indent = column + 6;
  const lines = rows.flatMap(({ quantity, figure }) => {
    // Beside the figures there must be room for words; if not, they go below.
    if (room - indent < 24) {
      const context = excerpt(quantity, view, (room - 6) * 2);
      return [...wrap(figure, '    ', '      '), ...wrap(style.aside(context), '      ')];
    }
    const left = `    ${pad(shorten(figure, column), column)}  `;
    return wrap(style.aside(excerpt(quantity, view, room - indent)), left, ' '.repeat(indent));
  });
  return [`  ${style.speaker(visible(group.dimension))}${unit && ` in ${plural(unit, 2)}`}`, ...lines];
}

/** What a quantity is in the unit of its group; nothing where the text has that unit itself. */
function conversion({ unit, value, upper }: Quantity, wanted: string, converted: number | undefined): string {
  if (converted === undefined || wanted === '' || unit.toLowerCase() === wanted.toLowerCase()) return '';
  const top = upper === undefined || value === 0 ? '' : `–${rounded((converted / value) * upper)}`;
  return `${rounded(converted)}${top} ${plural(wanted, top === '' ? converted : 2)}`;
}

function plural(unit: string, value: number): string {
  if (value === 1 || /^[A-Z]{3}$|s$|^percent$|^feet$|[^a-z]/.test(unit)) return unit;
  return unit === 'foot' ? 'feet' : `${unit}s`;
}

const NUMBERS = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });

function rounded(value: number): string {
  return NUMBERS.format(value);
}
