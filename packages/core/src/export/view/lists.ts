import type { Article, Digest } from '../../model.ts';
import { capitalized, oneLine, placed } from './excerpt.ts';
import type { Messages } from './messages.ts';
import type { ListsView } from './view-model.ts';

/** Demands and other announced lists, each with its announcement and whose words it is. */
export function listsView(article: Article, digest: Digest, messages: Messages): Omit<ListsView, 'title' | 'showAll'> {
  const lists = digest.lists.map(({ block: index, introducedBy, items, attributions }) => {
    const block = article.blocks[index];
    const inner = attributions.at(-1);
    // The announcement itself says who speaks; the chain is worth a line where it goes further, or there is none.
    const told = inner !== undefined && (attributions.length > 1 || !introducedBy);
    return {
      ...placed(article, `list-${index}`, block ? [block] : items),
      ...(introducedBy && { announcement: oneLine(article, introducedBy) }),
      ordered: block?.kind === 'list' && block.ordered,
      items: items.map((item) => oneLine(article, item)),
      ...(told && { chain: capitalized(messages.chain(article, inner)) }),
    };
  });
  return { name: 'lists', count: lists.length, lists };
}
