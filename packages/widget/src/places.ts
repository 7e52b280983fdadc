import type { Span } from '@article-digest/core';
import type { DigestView, ViewItem } from '@article-digest/core/export/view';
import { itemsOf } from './items.ts';
import type { Reading } from './reading.ts';

/** Where the items of a digest, and speech, stand in the text on the page. */
export interface Places {
  /** In the order of the digest; what a reader points at in the text is a statement. */
  items: readonly { id: string; spans: readonly Span[]; isStatement: boolean }[];
  speech: readonly Span[];
}

/** All items of a view in its order. */
export function itemsIn({ sections }: DigestView): (ViewItem & { isStatement: boolean })[] {
  return sections.flatMap((section) =>
    itemsOf(section).map((item) => ({ ...item, isStatement: section.name === 'statements' })),
  );
}

/** Where they stand in the text that the digest was made of. */
export function placesOf({ view, article }: Reading): Places {
  const speech = article?.quotations.filter(({ kind }) => kind === 'speech') ?? [];
  return { items: itemsIn(view), speech };
}
