import * as vscode from 'vscode';
import type { ActiveArticle } from './active.ts';
import { SELECTOR } from './languages.ts';
import type { WhyOff } from './readings.ts';

/**
 * The language status item: what was found in the document, or why it is left alone, with the command that changes it.
 * Keeps the context keys that menus and empty views go by.
 */
export function showStatus(active: ActiveArticle): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('articleDigest', SELECTOR);
  item.name = 'Article Digest';
  const setState = contextKey('articleDigest.state');
  const setReading = contextKey('articleDigest.reading');

  async function refresh(): Promise<void> {
    if (active.document === undefined) return show('none');
    item.busy = true;
    const reading = await active.reading().finally(() => (item.busy = false));
    // Out of date: what made it so calls again.
    if (reading === undefined) return;
    if (reading.article !== undefined) {
      item.text = reading.reader.foundInWords(reading.article, reading.words);
      // The editor cuts a row off where it is long, and what cannot be seen cannot be clicked.
      item.detail = '';
      item.command = { command: 'articleDigest.showDigest', title: vscode.l10n.t('Show Digest') };
    } else {
      item.text = reading.why === 'too-long' ? vscode.l10n.t('Too long') : vscode.l10n.t('Not read');
      item.detail = reading.off;
      item.command = remedyOf(reading.why);
    }
    const tooLong = reading.article === undefined && reading.why === 'too-long';
    item.severity = tooLong ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    show(reading.article === undefined ? reading.why : 'reading');
  }

  function show(state: WhyOff | 'reading' | 'none'): void {
    setState(state);
    setReading(state === 'reading');
  }

  return vscode.Disposable.from(
    item,
    active.onDidChange(() => void refresh()),
  );
}

/** What to do where a document is left alone for this reason. */
function remedyOf(why: WhyOff): vscode.Command {
  if (why === 'too-long') {
    const title = vscode.l10n.t('Change the Limit');
    return { command: 'workbench.action.openSettings', title, arguments: ['articleDigest.maxLength'] };
  }
  return { command: 'articleDigest.readAsArticle', title: vscode.l10n.t('Read as Article') };
}

function contextKey(name: string): (value: string | boolean) => void {
  let last: string | boolean | undefined;
  return (value) => {
    if (value === last) return;
    last = value;
    void vscode.commands.executeCommand('setContext', name, value);
  };
}
