import type { QuantitiesView } from '@article-digest/core/export/view';
import { html, type TemplateResult } from 'lit';
import { shown, type SectionContext } from '../context.ts';
import { current, frame, heading, locator, note } from './frame.ts';

/** Figures by what can be compared, each with the words around it and, where it was converted, the common unit. */
export function renderQuantities(section: QuantitiesView, context: SectionContext): TemplateResult {
  return frame(
    context,
    section,
    section.groups.map(
      ({ title, figures }) =>
        html`<div class="group figures">
          ${heading(context.level + 1, title)}
          <ul part="list">
            ${shown(context, section, figures).map(
              (item) =>
                html`<li class="item figure" part="item" data-item=${item.id} aria-current=${current(context, item)}>
                  <p lang=${context.language}>
                    <span class="excerpt">${item.before}</span><strong>${item.figure}</strong
                    ><span class="excerpt">${item.after}</span>
                  </p>
                  ${note(item.converted)} ${locator(context, item)}
                </li>`,
            )}
          </ul>
        </div>`,
    ),
  );
}
