import type { CastView } from '@article-digest/core/export/view';
import { html, type TemplateResult } from 'lit';
import { shown, type SectionContext } from '../context.ts';
import { current, frame, heading, locator } from './frame.ts';

/** People, organisations and places with their roles and how often they are named and quoted. */
export function renderCast(section: CastView, context: SectionContext): TemplateResult {
  return frame(
    context,
    section,
    section.groups.map(
      ({ title, kind, members }) =>
        html`<div class="group cast">
          ${heading(context.level + 1, title)}
          <dl part="list">
            ${shown(context, section, members).map(
              (member) =>
                html`<div
                  class="item member"
                  part="item entity entity-${kind}"
                  data-item=${member.id}
                  aria-current=${current(context, member)}
                >
                  <dt>${member.name}${locator(context, member)}</dt>
                  ${member.role && html`<dd class="role" lang=${context.language}>${member.role}</dd>`}
                  <dd class="note" part="count">${member.count}</dd>
                </div>`,
            )}
          </dl>
        </div>`,
    ),
  );
}
