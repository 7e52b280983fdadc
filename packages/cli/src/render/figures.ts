import type { Quantity, QuantityGroup } from '@article-digest/core';
import { measure, pad, shorten } from './layout.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** Quantities of one dimension side by side, converted to one unit. */
export function figuresSection(view: View): Section {
  const groups = view.digest.quantities.filter(({ quantities }) => quantities.length > 1);
  return { title: 'Figures that can be compared', lines: groups.flatMap((group) => groupLines(group, view)) };
}

function groupLines(group: QuantityGroup, view: View): string[] {
  const { article, style, measure: room, wrap, words } = view;
  const unit = group.unit === undefined ? '' : visible(group.unit);
  const rows = group.quantities.flatMap((index, place) => {
    const quantity = article.quantities[index];
    return quantity === undefined ? [] : [{ quantity, said: words(quantity), value: group.converted?.[place] }];
  });
  const column = Math.min(Math.max(...rows.map(({ said }) => measure(said))), 28);
  const lines = rows.flatMap(({ quantity, said, value }) => {
    const converted =
      value === undefined || unit === '' || sameUnit(quantity, unit)
        ? ''
        : `= ${rounded(value)} ${plural(unit, value)}`;
    const left = `    ${pad(shorten(said, column), column)}  `;
    const context = around(quantity, view, Math.max(room - column - measure(converted) - 10, 16));
    if (room < 60)
      return [
        ...wrap([shorten(said, room - 8), converted].filter(Boolean).join(' '), '    ', '      '),
        ...wrap(style.aside(context), '      '),
      ];
    return wrap([converted, style.aside(context)].filter(Boolean).join('  '), left, ' '.repeat(column + 6));
  });
  return [`  ${style.speaker(visible(group.dimension))}${unit && ` in ${plural(unit, 2)}`}`, ...lines];
}

function sameUnit({ unit }: Quantity, other: string): boolean {
  return unit.toLowerCase() === other.toLowerCase();
}

function plural(unit: string, value: number): string {
  return value === 1 || /^[A-Z]{3}$|s$|^percent$|^foot$|^feet$|[^a-z]/.test(unit) ? unit : `${unit}s`;
}

function rounded(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 4 }).format(value);
}

/** The words around a quantity, within its sentence, an ellipsis at each end that is cut. */
function around({ start, end }: Quantity, { article, words }: View, columns: number): string {
  const sentence = article.sentences.find((other) => other.start <= start && end <= other.end);
  if (sentence === undefined) return '';
  const before = words({ start: sentence.start, end: start });
  const after = words({ start: end, end: sentence.end });
  const figure = words({ start, end });
  const room = Math.max(columns - measure(figure) - 4, 8);
  const right = shorten(after, Math.max(Math.ceil(room / 2), room - measure(before)));
  const left = shortenStart(before, room - measure(right));
  return `${left} ${figure} ${right}`.trim().replace(/ (?=[.,;:!?’”)])/g, '');
}

function shortenStart(text: string, columns: number): string {
  if (measure(text) <= columns) return text;
  const words = text.split(' ');
  const kept: string[] = [];
  let width = 2;
  for (const word of words.toReversed()) {
    width += measure(word) + 1;
    if (width > columns) break;
    kept.unshift(word);
  }
  return `… ${kept.join(' ')}`.trim();
}
