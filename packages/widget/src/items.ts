import type { Article, Digest, Span } from '@article-digest/core';
import type { PageText } from './page-text.ts';

/** What there is to show, and where on the page its words stand. */
export interface Reading {
  article: Article;
  digest: Digest;
  /** Where the text was read from the page. */
  page?: PageText;
  /** Where that was the element's own content. */
  slotted?: true;
}

/** Below this an attribution is shown as unsure. */
export const SURE = 0.5;

/**
 * The words that an item of the digest stands for, in text order; empty where there is no such item.
 *
 * Ids are those of the model for attributions (`a1`) and entities (`e1`); points, lists, quantities, times and faults are
 * `point-`, `list-`, `quantity-`, `time-` and `artefact-` with their index in the digest (points) or the article (the others).
 */
export function spansOf(article: Article, digest: Digest, id: string): readonly Span[] {
  const match = /^([a-z]+?)-?(\d+)$/.exec(id);
  if (!match) return [];
  const index = Number(match[2]);
  switch (match[1]) {
    case 'a': {
      const attribution = article.attributions.find((one) => one.id === id);
      return attribution?.content ?? [];
    }
    case 'e': {
      const entity = article.entities.find((one) => one.id === id);
      return (entity?.mentions ?? []).flatMap((mention) => article.mentions[mention] ?? []);
    }
    case 'point':
      return one(digest.points[index]);
    case 'list':
      return one(article.blocks[index]);
    case 'quantity':
      return one(article.quantities[index]);
    case 'time':
      return one(article.times[index]);
    case 'artefact':
      return one(article.artefacts[index]);
    default:
      return [];
  }
}

/** The item whose words stand at an offset: the smallest one, since the reader pointed at it. */
export function itemAt(article: Article, digest: Digest, offset: number): string | undefined {
  let best: string | undefined;
  let length = Infinity;
  const offer = (id: string, span: Span | undefined): void => {
    if (!span || offset < span.start || offset >= span.end || span.end - span.start >= length) return;
    best = id;
    length = span.end - span.start;
  };
  const { people, organizations, places } = digest.cast;
  const cast = new Set([...people, ...organizations, ...places].map((member) => member.entity));
  for (const mention of article.mentions) if (cast.has(mention.entity)) offer(mention.entity, mention);
  for (const { quantities } of digest.quantities)
    for (const index of quantities) offer(`quantity-${index}`, article.quantities[index]);
  for (const { time } of digest.timeline) offer(`time-${time}`, article.times[time]);
  for (const { id, content } of article.attributions) for (const span of content) offer(id, span);
  for (const [index, point] of digest.points.entries()) offer(`point-${index}`, point);
  for (const { block } of digest.lists) offer(`list-${block}`, article.blocks[block]);
  return best;
}

function one(span: Span | undefined): readonly Span[] {
  return span ? [span] : [];
}
