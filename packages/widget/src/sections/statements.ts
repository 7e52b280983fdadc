import type { StatementsView, StatementView } from '@article-digest/core/export/view';
import { html, nothing, type TemplateResult } from 'lit';
import { shown, type SectionContext } from '../context.ts';
import { badge, current, frame, heading, locator } from './frame.ts';

/** Who said what, by speaker: direct speech in quotation marks, reported speech without, each with its chain in words. */
export function renderStatements(section: StatementsView, context: SectionContext): TemplateResult {
  return frame(
    context,
    section,
    shown(context, section, section.groups).map(({ speaker, marks, role, statements }) => {
      const name = html`<span part="speaker">${speaker}</span>`;
      return html`<div class="group speaker" role="group" aria-label=${speaker}>
        <div class="speaker-line">
          ${heading(context.level + 1, name)} ${marks.map(badge)}
          ${role && html`<span class="role" lang=${context.language}>${role}</span>`}
        </div>
        ${statements.map((one) => statement(one, context))}
      </div>`;
    }),
  );
}

function statement(said: StatementView, context: SectionContext): TemplateResult {
  const { language } = context;
  const { id, kind, chain, joint, paragraphs, pieces, marks, unsure } = said;
  const parts = `item quote quote-${kind}`;
  const classes = `item quote ${kind}${unsure ? ' doubtful' : ''}`;
  const notes = marks.map(badge);
  const way = locator(context, said);
  if (kind === 'direct')
    return html`<figure class=${classes} part=${parts} data-item=${id} aria-current=${current(context, said)}>
      <blockquote part="quote-text" lang=${language}>${paragraphs.map((words) => html`<p>${words}</p>`)}</blockquote>
      <figcaption><span part="chain">${chain}</span> ${notes}</figcaption>
      ${way}
    </figure>`;
  const elsewhere = context.sections.includes('lists') && said.elsewhere;
  return html`<div class=${classes} part=${parts} data-item=${id} aria-current=${current(context, said)}>
    <p>
      <span class="chain" part="chain">${chain + (elsewhere ? ':' : joint)}</span>
      ${elsewhere || (pieces ? nothing : html`<span part="quote-text" lang=${language}>${paragraphs.join(' ')}</span>`)}
      ${notes}
    </p>
    ${
      pieces && !elsewhere
        ? html`<ul class="pieces" part="quote-text" lang=${language} dir="auto">
            ${pieces.map((piece) => html`<li>${piece}</li>`)}
          </ul>`
        : nothing
    }
    ${way}
  </div>`;
}
