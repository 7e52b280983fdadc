import type { AnnouncedList, Article, Attribution } from '../model.ts';
import { byId, chainOf } from './chain.ts';
import { blockIndexAt } from './spans.ts';
import { addTo } from '../source/multimap.ts';

/** The lists of the article that a sentence announces or somebody is said to have given, in text order. */
export function lists(article: Article): AnnouncedList[] {
  const all = byId(article.attributions);
  const given = attributionsByBlock(article);
  return article.blocks.flatMap((block, index): AnnouncedList[] => {
    if (block.kind !== 'list') return [];
    // Of attributions inside one another the innermost gives the whole chain.
    const chains = (given.get(index) ?? []).map((attribution) => chainOf(attribution, all));
    const longest = chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
    if (block.introducedBy === undefined && longest.length === 0) return [];
    const { introducedBy, items } = block;
    return [{ block: index, ...(introducedBy && { introducedBy }), items, attributions: longest }];
  });
}

/** Attributions by the lists that their content starts in. */
function attributionsByBlock(article: Article): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>();
  for (const attribution of article.attributions) {
    const blocks = new Set(attribution.content.map(({ start }) => blockIndexAt(article, start)));
    for (const index of blocks) {
      if (article.blocks[index]?.kind === 'list') addTo(found, index, attribution);
    }
  }
  return found;
}
