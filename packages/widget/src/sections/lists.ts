import type { ListsView } from '@article-digest/core/export/view';
import { html, type TemplateResult } from 'lit';
import { shown, type SectionContext } from '../context.ts';
import { current, frame, locator, note } from './frame.ts';

/** Demands and other announced lists, each with its announcement and whose words it is. */
export function renderLists(section: ListsView, context: SectionContext): TemplateResult {
  const { language } = context;
  return frame(
    context,
    section,
    shown(context, section, section.lists).map((list) => {
      const entries = list.items.map((item) => html`<li part="demand">${item}</li>`);
      return html`<div
        class="item group announced"
        part="item"
        data-item=${list.id}
        aria-current=${current(context, list)}
      >
        ${list.announcement && html`<p class="lead" lang=${language}>${list.announcement}</p>`}
        ${
          list.ordered
            ? html`<ol part="list" dir="auto" lang=${language}>
                ${entries}
              </ol>`
            : html`<ul part="list" dir="auto" lang=${language}>
                ${entries}
              </ul>`
        }
        ${note(list.chain, 'chain')} ${locator(context, list)}
      </div>`;
    }),
  );
}
