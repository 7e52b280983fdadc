import type { Article, Digest, Span } from '@article-digest/core';
import type { PageLink } from './page-link.ts';

/** What there is to show, and the tie to its words where the text was read from the page. */
export interface Reading {
  article: Article;
  digest: Digest;
  page?: PageLink;
}

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

function one(span: Span | undefined): readonly Span[] {
  return span ? [span] : [];
}
