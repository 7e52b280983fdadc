import type { AnnouncedList, Article } from '../model.ts';
import { overlaps } from '../source/span.ts';
import { byId, chainOf } from './chain.ts';

/** The lists of the article that a sentence announces or somebody is said to have given, in text order. */
export function lists(article: Article): AnnouncedList[] {
  const all = byId(article.attributions);
  return article.blocks.flatMap((block, index): AnnouncedList[] => {
    if (block.kind !== 'list') return [];
    const giver = article.attributions.filter(({ content }) => content.some((piece) => overlaps(piece, block)));
    // Of attributions inside one another the innermost gives the whole chain.
    const chains = giver.map((attribution) => chainOf(attribution, all));
    const longest = chains.toSorted((a, b) => b.length - a.length)[0] ?? [];
    if (block.introducedBy === undefined && longest.length === 0) return [];
    const { introducedBy, items } = block;
    return [{ block: index, ...(introducedBy && { introducedBy }), items, attributions: longest }];
  });
}
