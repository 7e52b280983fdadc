import type { Article, Digest } from '@article-digest/core';
import { chainInWords } from '@article-digest/core/wording';
import { html, nothing } from 'lit';
import { capitalized, shown, words, type SectionContext } from '../context.ts';
import { current, frame, locator, type SectionView } from './frame.ts';

/** Demands and other announced lists, each with its announcement and whose words it is. */
export function renderLists(article: Article, { lists }: Digest, context: SectionContext): SectionView {
  if (lists.length === 0) return nothing;
  const body = shown(context, 'lists', lists).map(({ block, introducedBy, items, attributions }) => {
    const id = `list-${block}`;
    const detail = article.blocks[block];
    const entries = items.map((item) => html`<li part="demand">${words(article, item)}</li>`);
    const inner = attributions.at(-1) ?? '';
    // The announcement itself says who speaks; the chain is worth a line where it goes further, or there is none.
    const told = attributions.length > 1 || (attributions.length === 1 && !introducedBy);
    return html`<div class="item announced" part="item" data-item=${id} aria-current=${current(context, id)}>
      ${introducedBy ? html`<p class="lead">${words(article, introducedBy)}</p>` : nothing}
      ${
        detail?.kind === 'list' && detail.ordered
          ? html`<ol part="list">
              ${entries}
            </ol>`
          : html`<ul part="list">
              ${entries}
            </ul>`
      }
      ${told ? html`<p class="note" part="chain">${capitalized(chainInWords(article, inner))}</p>` : nothing}
      ${locator(article, context, id, detail)}
    </div>`;
  });
  return frame(context, 'lists', lists.length, body);
}
