import type { PointsView } from '@article-digest/core/export/view';
import { html, nothing, type TemplateResult } from 'lit';
import { shown, type SectionContext } from '../context.ts';
import { current, frame, locator } from './frame.ts';

/** Key points with who says so. */
export function renderPoints(section: PointsView, context: SectionContext): TemplateResult {
  return frame(
    context,
    section,
    html`<ol class="points" part="list">
      ${shown(context, 'points', section.items).map(
        (item) =>
          html`<li class="item point" part="item point" data-item=${item.id} aria-current=${current(context, item)}>
            <p>${item.text}${locator(context, item)}</p>
            ${item.source ? html`<p class="note" part="source">${item.source}</p>` : nothing}
          </li>`,
      )}
    </ol>`,
  );
}
