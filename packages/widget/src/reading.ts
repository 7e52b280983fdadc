import type { Article, Digest } from '@article-digest/core';
import type { DigestView } from '@article-digest/core/export/view';
import type { PageLink } from './page-link.ts';

/** What there is to show; the model behind it, where it is at hand; and the tie to the text, where that stands on the page. */
export interface Reading {
  view: DigestView;
  article?: Article;
  digest?: Digest;
  /** Where its text stands on the page. */
  target?: Element;
  /** The tie to that text, once the code for it is there. */
  page?: PageLink;
  /** Where the words were made here: makes them again when the language changes that the element stands in. */
  follow?: (changed: () => void, signal: AbortSignal) => void;
  /** What to show of another model, at once; undefined while the words for that element's language are not loaded. */
  again?: (article: Article, digest: Digest, host: Element) => Reading | undefined;
}
