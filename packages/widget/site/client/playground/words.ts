import type { Span } from '@article-digest/core';
import { PageText } from '../../../src/page-text.ts';
import { scrollToRange } from '../../../src/scroll.ts';

/** Marks words of a text that stands in an element, under a name that the style sheet knows. */
export function markWords(name: string, text: PageText, spans: readonly Span[]): void {
  const ranges = spans.flatMap((span) => text.rangesOf(span));
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

/** Brings the first of these words into sight. */
export function showWords(text: PageText, spans: readonly Span[]): void {
  const [first] = spans.flatMap((span) => text.rangesOf(span));
  if (first) scrollToRange(first);
}

/** The text of an element, with the way back to it. */
export function textOf(element: Element): PageText {
  return new PageText([element], 'article-digest');
}
