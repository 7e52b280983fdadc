import type { Article, Span } from '@article-digest/core';

/** Characters before and behind the words that are shown around them. */
const BEFORE = 28;
const BEHIND = 72;

/** Words as they stand in their line, cut at the ends of words, and where in the result they are. */
export function inContext({ text }: Article, span: Span): { label: string; marks: [number, number][] } {
  const before = oneLine(text.slice(Math.max(0, span.start - BEFORE), span.start).replace(/^[^]*[\n\r]/, ''));
  const cut = span.start > BEFORE && before.length >= BEFORE;
  const lead = cut ? `…${before.replace(/^\S*\s/, '')}` : before.trimStart();
  const words = oneLine(text.slice(span.start, Math.min(span.end, span.start + 2 * BEHIND)));
  const behind = oneLine(text.slice(span.end, span.end + BEHIND).replace(/[\n\r][^]*$/, ''));
  const tail = behind.length >= BEHIND ? `${behind.replace(/\s\S*$/, '')}…` : behind.trimEnd();
  return { label: lead + words + tail, marks: [[lead.length, lead.length + words.length]] };
}

/** The words of a span on one line, at most about so many characters of them. */
export function excerpt({ text }: Article, { start, end }: Span, length = 120): string {
  const words = oneLine(text.slice(start, Math.min(end, start + 2 * length))).trim();
  return words.length <= length ? words : `${words.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
