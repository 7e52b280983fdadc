import { comparedFigures, type ComparedFigures } from '@article-digest/core';
import { messages } from '@article-digest/core/locales/en';
import { excerpt } from './excerpt.ts';
import { measure, pad, shorten } from './layout.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** Columns of a figure with its conversion. */
const WIDEST = 40;

/** Quantities of one dimension side by side, converted to one unit, each with the words around it. */
export function figuresSection(view: View): Section {
  const groups = comparedFigures(view.article, view.digest);
  return { title: messages.sections.quantities, lines: groups.flatMap((group) => groupLines(group, view)) };
}

function groupLines({ title, figures }: ComparedFigures, view: View): string[] {
  const { style, measure: room, wrap, words } = view;
  const rows = figures.map(({ quantity, converted }) => ({
    quantity,
    figure: [words(quantity), visible(converted)].filter(Boolean).join(' = '),
  }));
  const column = Math.min(Math.max(...rows.map(({ figure }) => measure(figure))), WIDEST);
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
  return [...wrap(style.speaker(visible(title)), '  '), ...lines];
}
