import type { Article } from '@article-digest/core';
import type { Messages } from './messages.ts';
import type { SectionName } from './sections/names.ts';

/** What a section needs to know beside the article and its digest. */
export interface SectionContext {
  messages: Messages;
  layout: 'stack' | 'disclosure' | 'compact';
  /** Level of a section's heading, 3 to 6. */
  level: number;
  /** At most this many items in a section that the reader has not expanded; 0 for all. */
  limit: number;
  /** The sections in their order. The first stands open where sections can be closed. */
  sections: readonly SectionName[];
  expanded: ReadonlySet<SectionName>;
  /** Id of the selected item, or `''`. */
  selected: string;
  /** URL of the article's page, checked, or `null`. */
  href: string | null;
  /** True where choosing an item can show its words: in the text on this page, or through whoever listens. */
  locates: boolean;
}

/** The first items of a section, as many as are shown. */
export function shown<T>(context: SectionContext, name: SectionName, items: readonly T[]): readonly T[] {
  return context.limit > 0 && !context.expanded.has(name) ? items.slice(0, context.limit) : items;
}

/** The words of a span with each run of white space as one space, as a page shows them. */
export function words(article: Article, span: { start: number; end: number }): string {
  return article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

/** With a capital letter at the start, as a sentence begins, also behind a quotation mark. */
export function capitalized(phrase: string): string {
  return phrase.replace(/^“?\p{Ll}/u, (letter) => letter.toUpperCase());
}
