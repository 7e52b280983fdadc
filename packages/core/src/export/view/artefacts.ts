import type { Article, Digest, Span } from '../../model.ts';
import { slice } from '../../source/span.ts';
import { around, placed } from './excerpt.ts';
import type { Messages } from './messages.ts';
import type { ArtefactsView } from './view-model.ts';
import { inOneLine } from '../words.ts';

const WORST_FIRST = ['warning', 'information', 'hint'];

/** Faults of the copy, for editors: the worst first, each with the words around it. */
export function artefactsView(
  article: Article,
  _digest: Digest,
  messages: Messages,
): Omit<ArtefactsView, 'title' | 'showAll'> {
  const faults = article.artefacts.map((artefact, index) => ({
    ...placed(article, `artefact-${index}`, [artefact]),
    mark: { kind: artefact.severity, text: messages.severities[artefact.severity] },
    message: artefact.message,
    excerpt: excerptOf(article, artefact),
  }));
  faults.sort((a, b) => WORST_FIRST.indexOf(a.mark.kind) - WORST_FIRST.indexOf(b.mark.kind));
  return { name: 'artefacts', count: faults.length, faults };
}

/** A mark or a space alone would tell nobody where it stands. */
function excerptOf(article: Article, fault: Span): string {
  const { before, after } = around(article, fault);
  return inOneLine(`${before}${slice(article.text, fault)}${after}`);
}
