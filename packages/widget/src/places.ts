import type { Span } from '@article-digest/core';
import type { DigestView, ViewItem } from '@article-digest/core/export/view';
import { itemsOf } from './items.ts';
import type { Reading } from './reading.ts';

/** Where the items of a digest, and speech, stand in the text on the page. */
export interface Places {
  /** In the order of the digest; faults of the copy are not what a reader points at. */
  items: readonly { id: string; spans: readonly Span[]; isFault: boolean }[];
  speech: readonly Span[];
}

/** All items of a view in its order. */
export function itemsIn({ sections }: DigestView): (ViewItem & { isFault: boolean })[] {
  return sections.flatMap((section) =>
    itemsOf(section).map((item) => ({ ...item, isFault: section.name === 'artefacts' })),
  );
}

/** Where they stand in the text that the digest was made of. */
export function placesOf({ view, article }: Reading): Places {
  const speech = article?.quotations.filter(({ kind }) => kind === 'speech') ?? [];
  return { items: itemsIn(view), speech };
}
