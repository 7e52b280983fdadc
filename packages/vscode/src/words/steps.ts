import type { Article, Span } from '@article-digest/core';

/**
 * The span after, or before, the one that an offset is in; from the last on with the first. Undefined where there is none.
 * Spans stand in text order.
 */
export function step(spans: readonly Span[], offset: number, direction: 1 | -1): Span | undefined {
  if (direction === 1) return spans.find(({ start }) => start > offset) ?? spans[0];
  return spans.findLast(({ end }) => end < offset) ?? spans.at(-1);
}

/** All that is quoted or reported, piece by piece, each place once. */
export function statementSpans({ attributions }: Article): Span[] {
  return inOrder(attributions.flatMap(({ content }) => content.slice(0, 1)));
}

/** Where the person, organisation or place at an offset is named, or stood for; all names where it is on none. */
export function mentionSpans({ mentions, references }: Article, offset: number): Span[] {
  const here = [...mentions, ...references].find(({ start, end }) => start <= offset && offset <= end);
  const all = [...mentions, ...references].filter(({ entity }) => here !== undefined && entity === here.entity);
  return inOrder(here === undefined ? mentions : all);
}

function inOrder(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start);
}
