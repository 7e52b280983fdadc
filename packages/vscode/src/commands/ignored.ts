import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import type { IgnoredFaults } from '../ignored-faults.ts';
import { say } from './say.ts';

/** Shows the faults of the article again that were ignored one by one; sorts of them are a setting. */
export async function showIgnored({ document }: ActiveArticle, ignored: IgnoredFaults): Promise<void> {
  if (document === undefined) return;
  const { t } = vscode.l10n;
  if (await ignored.takeBack(document)) return say(t('Faults that were ignored here are shown again'));
  const settings = t('Open the Setting');
  const words = t('No single fault is ignored here. Sorts of fault are ignored by a setting.');
  if ((await vscode.window.showInformationMessage(words, settings)) === settings)
    await vscode.commands.executeCommand('workbench.action.openSettings', 'articleDigest.faults.ignore');
}
