import type { PointsView } from '@article-digest/core/export/view';
import { html, type TemplateResult } from 'lit';
import { shown, type SectionContext } from '../context.ts';
import { current, frame, locator, note } from './frame.ts';

/** Key points with who says so. Their numbers stand where the words of the article begin. */
export function renderPoints(section: PointsView, context: SectionContext): TemplateResult {
  return frame(
    context,
    section,
    html`<ol class="points" part="list" dir="auto">
      ${shown(context, section, section.items).map(
        (item) =>
          html`<li class="item point" part="item point" data-item=${item.id} aria-current=${current(context, item)}>
            <p lang=${context.language}>${item.text}</p>
            ${note(item.source, 'source')} ${locator(context, item)}
          </li>`,
      )}
    </ol>`,
  );
}
