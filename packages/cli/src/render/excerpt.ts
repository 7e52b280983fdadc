import type { Article, Span } from '@article-digest/core';
import { measure, shorten } from './layout.ts';
import type { View } from './view.ts';

/** The words around a span within its sentence, in about so many columns, an ellipsis at each end that is cut. */
export function excerpt(span: Span, { article, words }: View, columns: number): string {
  const sentence = sentenceOf(article, span);
  if (sentence === undefined) return words(span);
  const whole = words(sentence);
  if (measure(whole) <= columns) return whole;
  // A space is kept where the copy has one, and only there.
  const gap = (offset: number): string =>
    offset >= sentence.start && offset < sentence.end && /\s/.test(article.text.charAt(offset)) ? ' ' : '';
  const middle = words(span);
  const lead = words({ start: sentence.start, end: span.start });
  const rest = words({ start: span.end, end: sentence.end });
  const before = lead && lead + gap(span.start - 1);
  const after = rest && gap(span.end) + rest;
  const room = Math.max(columns - measure(middle), 16);
  const right = shorten(after, Math.max(room >> 1, room - measure(before)));
  return shortenStart(before, room - measure(right)) + middle + right;
}

/** The last words of a text in at most so many columns. */
function shortenStart(text: string, columns: number): string {
  if (measure(text) <= columns) return text;
  const words = text.split(' ');
  let from = words.length;
  let width = 1;
  while (from > 0) {
    width += measure(words[from - 1] ?? '') + 1;
    if (width > columns) break;
    from--;
  }
  return `…${words.slice(from).join(' ')}`;
}

function sentenceOf({ sentences }: Article, { start, end }: Span): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.start <= start ? found : undefined;
}
