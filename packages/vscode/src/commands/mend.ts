import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import type { ViewItem } from '../views/item.ts';
import { tellChanged } from '../changed.ts';
import { subjectOf } from './article.ts';

/** Mends the fault of a row. */
export async function mendRow(active: ActiveArticle, row: ViewItem): Promise<void> {
  const subject = await subjectOf(active);
  if (subject === undefined) return;
  const fault = subject.article.artefacts[Number(row.of)];
  // The views follow a keystroke a little later: the row may be of the article before it.
  if (fault === undefined || fault.start !== row.span?.start || fault.end !== row.span.end) {
    tellChanged();
    return;
  }
  const { fix } = fault;
  if (fix === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no safe mend for this fault.'));
    return;
  }
  const { document } = subject;
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of fix)
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  if (!(await vscode.workspace.applyEdit(edit))) tellChanged();
}
