import type { TimelineView } from '@article-digest/core/export/view';
import { html, nothing, type TemplateResult } from 'lit';
import { shown, type SectionContext } from '../context.ts';
import { badge, current, frame, locator } from './frame.ts';

/** The dates that the text gives, in order of time; what was worked out or is not known says so. */
export function renderTimeline(section: TimelineView, context: SectionContext): TemplateResult {
  return frame(
    context,
    section,
    html`<ol class="timeline" part="list">
      ${shown(context, section, section.entries).map((entry) => {
        const { date, written, mark, sentence } = entry;
        return html`<li
          class="item moment ${mark?.kind === 'unsure' ? 'doubtful' : ''}"
          part="item date"
          data-item=${entry.id}
          aria-current=${current(context, entry)}
        >
          <div class="when">
            ${date && html`<time datetime=${date.datetime ?? nothing}>${date.text}</time>`}
            ${written && html`<span class=${date ? 'note' : 'written'}>${written}</span>`} ${mark && badge(mark)}
          </div>
          ${sentence && html`<p class="note" lang=${context.language}>${sentence}</p>`} ${locator(context, entry)}
        </li>`;
      })}
    </ol>`,
  );
}
