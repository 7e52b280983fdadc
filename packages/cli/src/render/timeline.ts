import type { TimelineEntry } from '@article-digest/core';
import { dateInWords } from './dates.ts';
import { pad, shorten, measure } from './layout.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';

/** Dates in order, each with its sentence; those that cannot be resolved come last and say why. */
export function timelineSection(view: View): Section {
  const { digest, article, style, words, wrap, measure: room } = view;
  const known = digest.timeline.filter(({ value }) => value !== undefined);
  const unknown = digest.timeline.filter(({ value }) => value === undefined);
  const column = Math.max(0, ...known.map(({ value }) => measure(dateInWords(value ?? ''))));
  const lines = known.flatMap((entry) => {
    const date = dateInWords(entry.value ?? '');
    const text = `${told(entry, view)}${entry.certain ? '' : style.aside(` [from “${said(entry, view)}”]`)}`;
    if (room < 60) return [`  ${style.speaker(date)}`, ...wrap(text, '    ')];
    return wrap(text, `  ${style.speaker(pad(date, column))}  `, ' '.repeat(column + 4));
  });
  if (unknown.length > 0) {
    const why =
      article.meta.published === undefined
        ? 'Not dated, as the date of publication is not known (give it with --published):'
        : 'Not dated, as the text does not say enough:';
    lines.push(...wrap(style.caution(why), '  '));
    lines.push(...unknown.flatMap((entry) => wrap(`“${said(entry, view)}”: ${told(entry, view)}`, '    ', '      ')));
  }
  return { title: 'Timeline', lines };

  function said({ time }: TimelineEntry, { article }: View): string {
    const expression = article.times[time];
    return expression === undefined ? '' : words(expression);
  }
}

function told({ sentence }: TimelineEntry, { words }: View): string {
  return shorten(words(sentence), 220);
}
