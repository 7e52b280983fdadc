import * as vscode from 'vscode';
import { toDiagnostic } from './convert.ts';
import { LANGUAGES } from './languages.ts';
import type { Readings } from './readings.ts';
import { settingsOf } from './settings.ts';

/** Milliseconds without a keystroke before faults are looked for again. */
const PAUSE = 300;

/** Shows the faults of every open article a moment after it was opened or changed, and takes them away when it closes. */
export function showFaults(readings: Readings): vscode.Disposable {
  const shown = vscode.languages.createDiagnosticCollection('articleDigest');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    if (canBeMended(document))
      timers.set(
        key,
        setTimeout(() => void show(document), PAUSE),
      );
    else forget(document);
  }

  function forget({ uri }: vscode.TextDocument): void {
    clearTimeout(timers.get(uri.toString()));
    timers.delete(uri.toString());
    shown.delete(uri);
  }

  async function show(document: vscode.TextDocument): Promise<void> {
    timers.delete(document.uri.toString());
    const { faults: severity } = settingsOf(document);
    const reading = severity === 'off' ? { off: '' } : await readings.of(document);
    // An undefined reading is out of date; the change that made it so has scheduled the next.
    if (reading === undefined || document.isClosed) return;
    if (reading.article === undefined || severity === 'off') shown.delete(document.uri);
    else shown.set(document.uri, reading.reader.diagnostics(reading.article, { severity }).map(toDiagnostic));
  }

  for (const document of vscode.workspace.textDocuments) schedule(document);
  return vscode.Disposable.from(
    shown,
    vscode.workspace.onDidOpenTextDocument(schedule),
    vscode.workspace.onDidChangeTextDocument(({ document }) => schedule(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
    readings.onDidChange(schedule),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
}

/** Faults of what cannot be changed (the other side of a comparison, the output of a program) would only be noise. */
function canBeMended({ languageId, uri: { scheme } }: vscode.TextDocument): boolean {
  const writable = scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
  return writable && LANGUAGES.includes(languageId);
}
