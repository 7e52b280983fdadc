import type { Article, Digest } from '@article-digest/core';
import { html, nothing } from 'lit';
import { shown, words, type SectionContext } from '../context.ts';
import { badge, current, frame, locator, type SectionView } from './frame.ts';

/** Faults of the copy, for editors; readers see them only where `sections` asks for them. */
export function renderArtefacts(article: Article, _digest: Digest, context: SectionContext): SectionView {
  const { artefacts } = article;
  if (artefacts.length === 0) return nothing;
  const { messages } = context;
  const items = shown(context, 'artefacts', artefacts).map((artefact, index) => {
    const id = `artefact-${index}`;
    return html`<li class="item fault" part="item" data-item=${id} aria-current=${current(context, id)}>
      <p>
        ${badge(messages.severities[artefact.severity], artefact.severity)}
        ${artefact.message}${locator(article, context, id, artefact)}
      </p>
      <p class="note excerpt">${words(article, artefact)}</p>
    </li>`;
  });
  return frame(
    context,
    'artefacts',
    artefacts.length,
    html`<ul part="list">
      ${items}
    </ul>`,
  );
}
