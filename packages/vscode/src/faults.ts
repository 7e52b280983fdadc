import * as vscode from 'vscode';
import { toDiagnostic } from './convert.ts';
import type { IgnoredFaults } from './ignored-faults.ts';
import { canBeWritten, mayHoldAnArticle } from './languages.ts';
import { PutOff } from './put-off.ts';
import type { Readings } from './readings.ts';
import { PAUSE } from './rest.ts';
import { settingsOf } from './settings.ts';

/** Shows the faults of every open article a moment after it was opened or changed, and takes them away when it closes. */
export function showFaults(readings: Readings, ignored: IgnoredFaults): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('articleDigest');
  const later = new PutOff();

  function schedule(document: vscode.TextDocument): void {
    if (canBeMended(document)) later.start(document, PAUSE, () => void show(document));
    else forget(document);
  }

  function forget(document: vscode.TextDocument): void {
    later.stop(document);
    shown.delete(document.uri);
  }

  async function show(document: vscode.TextDocument): Promise<void> {
    const { severity } = settingsOf(document).faults;
    if (severity === 'off') return shown.delete(document.uri);
    const reading = await readings.of(document);
    // An undefined reading is out of date; the change that made it so has scheduled the next.
    if (reading === undefined || document.isClosed) return;
    if (reading.article === undefined) shown.delete(document.uri);
    else {
      const { article, reader, words } = reading;
      const found = reader.diagnostics(article, { severity, ignored: ignored.of(document), ...words });
      shown.set(document.uri, found.map(toDiagnostic));
    }
  }

  for (const document of vscode.workspace.textDocuments) schedule(document);
  return vscode.Disposable.from(
    shown,
    vscode.workspace.onDidOpenTextDocument(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
    readings.onDidChange(schedule),
    ignored.onDidChange(schedule),
    later,
  );
}

/** Faults of what cannot be changed would only be noise. */
function canBeMended(document: vscode.TextDocument): boolean {
  return canBeWritten(document) && mayHoldAnArticle(document);
}
