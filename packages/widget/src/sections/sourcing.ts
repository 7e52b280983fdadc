import type { SourcingView } from '@article-digest/core/export/view';
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SectionContext } from '../context.ts';
import { frame, note } from './frame.ts';

/** What the statements rest on: a bar, and the same as text. */
export function renderSourcing(section: SourcingView, context: SectionContext): TemplateResult {
  const { title, kinds, hearsay, total } = section;
  let offset = 0;
  const bars = kinds.map(({ kind, share }) => {
    const bar = svg`<rect class="kind ${kind}" x=${offset} width=${100 * share} height="10" />`;
    offset += 100 * share;
    return bar;
  });
  const told = html`<svg class="bar" part="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      ${bars}
    </svg>
    <ul class="legend" part="list">
      ${kinds.map(
        ({ kind, label, count, percent }) =>
          html`<li part="source source-${kind}">
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect class="kind ${kind}" width="10" height="10" />
            </svg>
            <span>${label}</span>
            <span>${count}</span>
            <span class="share">${percent}</span>
          </li>`,
      )}
    </ul>`;
  return frame(
    context,
    section,
    [total ? told : nothing, note(hearsay)],
    html`${title} <span class="note">${total}</span>`,
  );
}
