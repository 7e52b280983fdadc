import type { Article, Digest } from '@article-digest/core';
import { pointSources } from '@article-digest/core/wording';
import { html, nothing } from 'lit';
import { capitalized, shown, words, type SectionContext } from '../context.ts';
import { current, frame, locator, type SectionView } from './frame.ts';

/** Key points with who says so. */
export function renderPoints(article: Article, digest: Digest, context: SectionContext): SectionView {
  const { points } = digest;
  if (points.length === 0) return nothing;
  const items = shown(context, 'points', points).map((point, index) => {
    const id = `point-${index}`;
    const behind = pointSources(article, point).join('; ');
    // Marks of hearsay alone are no source.
    const note = point.attributions.length > 0 ? context.messages.source(behind) : capitalized(behind);
    return html`<li class="item point" part="item point" data-item=${id} aria-current=${current(context, id)}>
      <p>${words(article, point)}${locator(article, context, id, point)}</p>
      ${behind === '' ? nothing : html`<p class="note" part="source">${note}</p>`}
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
