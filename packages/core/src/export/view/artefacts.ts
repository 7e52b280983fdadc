import type { Article, Digest } from '../../model.ts';
import { oneLine, placed } from './excerpt.ts';
import type { Messages } from './messages.ts';
import type { ArtefactsView } from './view-model.ts';

/** Faults of the copy, for editors. */
export function artefactsView(
  article: Article,
  _digest: Digest,
  messages: Messages,
): Omit<ArtefactsView, 'title' | 'showAll'> {
  const faults = article.artefacts.map((artefact, index) => ({
    ...placed(article, `artefact-${index}`, [artefact]),
    mark: { kind: artefact.severity, text: messages.severities[artefact.severity] },
    message: artefact.message,
    excerpt: oneLine(article, artefact),
  }));
  return { name: 'artefacts', count: faults.length, faults };
}
