import type { Article, Span } from '@article-digest/core';

/**
 * Text of the article as Markdown that shows it and does nothing else: line ends become spaces, and what Markdown would read
 * inside a line is escaped. Nothing more is, since some editors show the very characters; so it must not begin a line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]~]|<(?=[a-z/!?])|&(?=#?\w)|:(?=\/\/)|(?<=\w)@(?=\w)|(?<=\bwww)\./gi, String.raw`\$&`);
}

/** The words of a span, cut at a word's end after about `length` characters, on one line. Not escaped. */
export function excerpt(article: Article, span: Span, length: number = 90): string {
  // A span may cover half the article: only what can be shown is looked at.
  return shorten(onOneLine(article.text.slice(span.start, Math.min(span.end, span.start + length * 2))), length);
}

/** Pieces of the text, those with more than white space between them joined by an ellipsis, cut like {@link excerpt}. */
export function excerptOf(article: Article, spans: readonly Span[], length: number = 90): string {
  const pieces: string[] = [];
  let sum = 0;
  for (const { start, end } of joined(article, spans)) {
    if (sum > length) break;
    const piece = onOneLine(article.text.slice(start, Math.min(end, start + length * 2)));
    pieces.push(piece);
    sum += piece.length;
  }
  return shorten(pieces.join(' … '), length);
}

/** Spans with nothing but white space between them as one. */
function joined(article: Article, spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    const close = last !== undefined && span.start >= last.end && span.start - last.end < 4;
    if (close && article.text.slice(last.end, span.start).trim() === '') last.end = span.end;
    else kept.push({ start: span.start, end: span.end });
  }
  return kept;
}

function onOneLine(text: string): string {
  // Most text has nothing but single spaces: to see that is much faster than to write it anew.
  return SPACE_TO_MEND.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

const SPACE_TO_MEND = /^ | $|[^\S ]| {2}/;

function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  const end = space > length / 2 ? space : length;
  return `${text
    .slice(0, end)
    .replace(/[\s,;:…–—-]+$/, '')
    .replace(/[\ud800-\udbff]$/, '')}…`;
}
