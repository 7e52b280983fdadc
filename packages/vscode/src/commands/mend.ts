import * as vscode from 'vscode';
import type { ViewItem } from '../views/item.ts';
import { tellChanged } from '../changed.ts';
import type { Subject } from './article.ts';

/** Mends the fault of a row. */
export async function mendRow({ article, document }: Subject, row: ViewItem): Promise<void> {
  const fault = article.artefacts[Number(row.of)];
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
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of fix)
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  if (!(await vscode.workspace.applyEdit(edit))) tellChanged();
}
