import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import type { Subject } from './article.ts';

/** Selects the next, or the previous, statement; or the next place where somebody is named. */
export async function goTo(
  { article, document, reader }: Subject,
  active: ActiveArticle,
  what: 'statement' | 'mention',
  direction: 1 | -1,
): Promise<void> {
  // Where something else is in front of the article (the walkthrough), one begins at its start, or at its end.
  const cursor = active.editor?.selection.start;
  const offset = cursor === undefined ? (direction === 1 ? -1 : article.text.length + 1) : document.offsetAt(cursor);
  const spans = what === 'statement' ? reader.statementSpans(article) : reader.mentionSpans(article, offset);
  const span = reader.step(spans, offset, direction);
  if (span === undefined) {
    const none =
      what === 'statement' ? vscode.l10n.t('Nobody says anything here.') : vscode.l10n.t('Nobody is named here.');
    void vscode.window.showInformationMessage(none);
    return;
  }
  await active.reveal(span, false);
}
