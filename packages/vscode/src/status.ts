import * as vscode from 'vscode';
import { LANGUAGES, SELECTOR } from './languages.ts';
import type { Readings } from './readings.ts';

/** Milliseconds without a keystroke before the status is made anew. */
const PAUSE = 300;

/**
 * The language status item: what was found in the document, or why it is left alone, with the command that changes it.
 * Keeps the context key that menus go by.
 */
export function showStatus(readings: Readings): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('articleDigest', SELECTOR);
  item.name = 'Article Digest';
  let timer: ReturnType<typeof setTimeout> | undefined;

  function schedule(wait = 0): void {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), wait);
  }

  async function refresh(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined || !LANGUAGES.includes(document.languageId)) return setReading(false);
    const reading = await readings.of(document);
    if (reading === undefined || document !== vscode.window.activeTextEditor?.document) return;
    setReading(reading.article !== undefined);
    if (reading.article !== undefined) {
      item.text = reading.reader.foundInWords(reading.article);
      item.detail = vscode.l10n.t('Read as a news article');
      item.command = { command: 'articleDigest.showDigest', title: vscode.l10n.t('Show Digest') };
    } else {
      item.text = vscode.l10n.t('Not read as an article');
      item.detail = reading.off;
      item.command = { command: 'articleDigest.readAsArticle', title: vscode.l10n.t('Read as Article') };
    }
  }

  let reads: boolean | undefined;
  function setReading(value: boolean): void {
    if (value === reads) return;
    reads = value;
    void vscode.commands.executeCommand('setContext', 'articleDigest.reading', value);
  }

  schedule();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(() => schedule()),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) schedule(PAUSE);
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      // A document that changes its language closes and opens again without its editor changing.
      if (document === vscode.window.activeTextEditor?.document) schedule();
    }),
    readings.onDidChange((document) => {
      if (document === vscode.window.activeTextEditor?.document) schedule();
    }),
    { dispose: () => clearTimeout(timer) },
  );
}
