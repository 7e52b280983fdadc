import type { Span } from '@article-digest/core';

/** Words on each side of a long quotation that are enough to find it. */
const EDGE_WORDS = 5;

/**
 * The URL with a text fragment (`#:~:text=`) that finds the words of a span: the whole of a short one, the first and last
 * words of a long one. A fragment that the URL already has is replaced.
 */
export function textFragmentUrl(url: string, text: string, span: Span): string {
  const page = url.split('#', 1)[0] ?? '';
  const words = text.slice(span.start, span.end).trim().split(/\s+/);
  const directive =
    words.length <= 2 * EDGE_WORDS
      ? encode(words)
      : `${encode(words.slice(0, EDGE_WORDS))},${encode(words.slice(-EDGE_WORDS))}`;
  return `${page}#:~:text=${directive}`;
}

/** In a text directive `-` and `,` mean something, beside what a URL needs. A lone surrogate cannot be encoded. */
function encode(words: readonly string[]): string {
  return encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
}
