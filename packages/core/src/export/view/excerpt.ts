import type { Article, Span } from '../../model.ts';
import { slice } from '../../source/span.ts';
import type { ViewItem } from './view-model.ts';

/** The words of a span with each run of white space as one space, as a page shows them. */
export function oneLine({ text }: Article, span: Span): string {
  return slice(text, span).replace(/\s+/g, ' ').trim();
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
