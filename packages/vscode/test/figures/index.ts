import * as vscode from 'vscode';
import { report } from '../host/runner.ts';
import { EXTENSION } from '../host/support.ts';

/** What Node measures; the tests run in an extension host of Node. */
declare const require: (name: 'node:perf_hooks') => {
  performance: Performance & { eventLoopUtilization(since?: unknown): { active: number } };
};
const { performance: clock } = require('node:perf_hooks');

const KEYSTROKES = 15;

/**
 * Measures what the extension costs its host, and prints it: milliseconds of its own start, and milliseconds that the host
 * is at work from a keystroke to the faults that are shown anew, in articles of 100 kB and of 1 MB.
 */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'news.txt'));
  const news = new TextDecoder().decode(bytes);
  await vscode.extensions.getExtension(EXTENSION)!.activate();
  const figures = {
    start:
      between('willLoadExtensionCode', 'didLoadExtensionCode') +
      between('willActivateExtension', 'didActivateExtension'),
    keystroke: await keystroke(news.slice(0, 100_000)),
    'keystroke.large': await keystroke(news.slice(0, 1_000_000)),
  };
  report(figures);
}

/** Milliseconds between two marks that the editor itself sets around the extension's code. */
function between(from: string, to: string): number {
  return timeOf(to) - timeOf(from);
}

function timeOf(name: string): number {
  const [mark] = globalThis.performance.getEntriesByName(`code/extHost/${name}/${EXTENSION}`);
  if (mark === undefined) throw new Error(`The editor set no mark ${name}.`);
  return mark.startTime;
}

/** Median of several keystrokes in the middle of an article that is read. */
async function keystroke(text: string): Promise<number> {
  const settings = vscode.workspace.getConfiguration('articleDigest');
  await settings.update('maxLength', 2_000_000, vscode.ConfigurationTarget.Global);
  const document = await vscode.workspace.openTextDocument({ content: text, language: 'plaintext' });
  const shown = faultsShown(document);
  const editor = await vscode.window.showTextDocument(document);
  await shown;
  const times: number[] = [];
  for (let n = 0; n < KEYSTROKES; n++) {
    const place = document.positionAt(text.length / 2 + n);
    await pause();
    const again = faultsShown(document);
    const before = clock.eventLoopUtilization();
    // A space that is missing is a fault: each keystroke changes what is shown.
    await editor.edit((edit) => edit.insert(place, n % 2 === 0 ? 'x' : 'y'));
    await again;
    times.push(clock.eventLoopUtilization(before).active);
  }
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Settles when the faults of a document are shown, or shown anew. */
function faultsShown({ uri }: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((one) => one.toString() === uri.toString())) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Until what the last keystroke set off is over. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 800));
}
