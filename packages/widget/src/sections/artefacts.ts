import type { ArtefactsView } from '@article-digest/core/export/view';
import { html, type TemplateResult } from 'lit';
import { shown, type SectionContext } from '../context.ts';
import { badge, current, frame, locator } from './frame.ts';

/** Faults of the copy, for editors; readers see them only where `sections` asks for them. */
export function renderArtefacts(section: ArtefactsView, context: SectionContext): TemplateResult {
  return frame(
    context,
    section,
    html`<ul part="list">
      ${shown(context, section, section.faults).map(
        (fault) =>
          html`<li class="item fault" part="item" data-item=${fault.id} aria-current=${current(context, fault)}>
            <p>${badge(fault.mark)} ${fault.message}${locator(context, fault)}</p>
            <p class="note excerpt" lang=${context.language}>${fault.excerpt}</p>
          </li>`,
      )}
    </ul>`,
  );
}
