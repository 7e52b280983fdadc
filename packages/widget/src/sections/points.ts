import type { Article, Digest } from '@article-digest/core';
import { pointSources } from '@article-digest/core/wording';
import { html, nothing } from 'lit';
import { shown, words, type SectionContext } from '../context.ts';
import { current, frame, locator, type SectionView } from './frame.ts';

/** Key points with who says so. */
export function renderPoints(article: Article, digest: Digest, context: SectionContext): SectionView {
  const { points } = digest;
  if (points.length === 0) return nothing;
  const items = shown(context, 'points', points).map((point, index) => {
    const id = `point-${index}`;
    const sources = pointSources(article, point);
    return html`<li class="item point" part="item point" data-item=${id} aria-current=${current(context, id)}>
      <p>${words(article, point)}${locator(article, context, id, point)}</p>
      ${sources.length > 0 ? html`<p class="note" part="source">${context.messages.source(list(context, sources))}</p>` : nothing}
    </li>`;
  });
  return frame(
    context,
    'points',
    points.length,
    html`<ol class="points" part="list">
      ${items}
    </ol>`,
  );
}

function list(context: SectionContext, items: readonly string[]): string {
  return new Intl.ListFormat(context.messages.locale).format(items);
}
