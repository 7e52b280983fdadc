import { undatedBySentence, type TimelineEntry } from '@article-digest/core';
import { messages } from '@article-digest/core/locales/en';
import { dateInWords } from './dates.ts';
import { excerpt } from './excerpt.ts';
import { measure, pad } from './layout.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';

/** Columns of a date; a longer one stands on a line of its own. */
const WIDEST = 22;

/** Dates in order, each with the words around it; those that cannot be resolved come last and say why. */
export function timelineSection(view: View): Section {
  const { digest, article, style, wrap } = view;
  const unknown = undatedBySentence(digest);
  const lines = knownLines(view);
  if (unknown.length > 0) {
    const why =
      article.meta.published === undefined
        ? 'Not dated, as the date of publication is not known (give it with --published):'
        : 'Not dated, as the text does not say enough:';
    lines.push(...wrap(style.caution(why), '  '));
    lines.push(
      ...unknown.flatMap((entries) => {
        const expressions = entries.map((entry) => `“${said(entry, view)}”`).join(', ');
        return entries[0] === undefined ? [] : wrap(`${expressions}: ${told(entries[0], view)}`, '    ', '      ');
      }),
    );
  }
  return { title: messages.sections.timeline, lines };
}

function knownLines(view: View): string[] {
  const { digest, style, wrap, measure: room } = view;
  const rows = digest.timeline.flatMap((entry) =>
    entry.value === undefined ? [] : [{ entry, date: dateInWords(entry.value) }],
  );
  const widths = rows.map(({ date }) => measure(date)).filter((width) => width <= WIDEST);
  const column = Math.max(0, ...widths);
  return rows.flatMap(({ entry, date }, index) => {
    const text = told(entry, view) + (entry.certain ? '' : style.aside(` [from “${said(entry, view)}”]`));
    const again = date === rows[index - 1]?.date;
    if (room < 60) return [...(again ? [] : wrap(style.speaker(date), '  ')), ...wrap(text, '    ')];
    const rest = ' '.repeat(column + 4);
    if (again) return wrap(text, rest);
    const left = `  ${style.speaker(pad(date, column))}  `;
    return measure(date) > column ? [left.trimEnd(), ...wrap(text, rest)] : wrap(text, left, rest);
  });
}

function said({ time }: TimelineEntry, { article, words }: View): string {
  const expression = article.times[time];
  return expression === undefined ? '' : words(expression);
}

function told({ time, sentence }: TimelineEntry, view: View): string {
  return excerpt(view.article.times[time] ?? sentence, view, 150);
}
