import { pointInWords, pointSources } from '@article-digest/core';
import { messages } from '@article-digest/core/locales/en';
import { shorten } from './layout.ts';
import type { Section } from './text.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** The sentences that sum the story up, each with who says so. */
export function pointsSection({ article, digest, style, wrap }: View): Section {
  const digits = String(digest.points.length).length;
  const lines = digest.points.flatMap((point, index) => {
    const number = `  ${String(index + 1).padStart(digits)}  `;
    const sources = pointSources(article, point).map(visible);
    return [
      ...wrap(shorten(visible(pointInWords(article, point)), 600), number),
      ...(sources.length === 0 ? [] : wrap(style.aside(sources.join('; ')), `${' '.repeat(number.length)}— `)),
    ];
  });
  return { title: messages.sections.points, lines };
}
