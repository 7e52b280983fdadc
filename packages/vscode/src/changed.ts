import * as vscode from 'vscode';

/** Says that a row is of the article as it was. */
export function tellChanged(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('The article has changed meanwhile. Choose the row again.'));
}
