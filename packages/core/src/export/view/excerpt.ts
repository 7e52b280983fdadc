import type { Article, Span } from '../../model.ts';
import { firstEndingAfter } from '../../source/search.ts';
import { slice } from '../../source/span.ts';
import type { ViewItem } from './view-model.ts';
import { inOneLine } from '../words.ts';

/** The words of a span with each run of white space as one space, as a page shows them. */
export function oneLine({ text }: Article, span: Span): string {
  return inOneLine(slice(text, span));
}

/** With a capital letter at the start, as a sentence begins, also behind a quotation mark. */
export function capitalized(phrase: string): string {
  return phrase.replace(/^[“„«"]?./su, (letter) => letter.toUpperCase());
}

/** The place of an item in the text. */
export function placed({ text }: Article, id: string, spans: readonly Span[]): ViewItem {
  const [words = '', ...others] = spans.map((span) => slice(text, span));
  return {
    id,
    spans: spans.map(({ start, end }) => ({ start, end })),
    words,
    ...(others.length > 0 && { others }),
  };
}

/** Characters of a sentence that are shown on each side of a place in it. */
const AROUND = 44;

/** The words of its sentence on each side of a span, cut at a space, with an ellipsis where something is left out. */
export function around({ text, sentences }: Article, span: Span): { before: string; after: string } {
  const near = sentences[firstEndingAfter(sentences, span.start)];
  const sentence = near && near.start <= span.start && span.end <= near.end ? near : span;
  let before = text.slice(Math.max(sentence.start, span.start - AROUND), span.start);
  let after = text.slice(span.end, Math.min(sentence.end, span.end + AROUND));
  if (span.start - sentence.start > AROUND) before = `… ${before.slice(before.search(/\s/) + 1)}`;
  if (sentence.end - span.end > AROUND) after = `${after.slice(0, Math.max(0, after.search(/\s\S*$/)))} …`;
  return { before: before.replace(/\s+/g, ' '), after: after.replace(/\s+/g, ' ') };
}
