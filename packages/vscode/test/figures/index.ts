import * as vscode from 'vscode';
import { report } from '../host/runner.ts';
import { EXTENSION } from '../host/support.ts';

/** What Node counts of the thread that all extensions share; the tests run in an extension host of Node. */
declare const process: { threadCpuUsage: (since?: unknown) => { user: number; system: number } };

declare global {
  /** Milliseconds that the extension's code took to load and to start, as `scripts/figures.mjs` has it counted. */
  var articleDigestStart: number | undefined;
}

const KEYSTROKES = 15;

/**
 * Measures what the extension costs its host, and prints it: milliseconds of its own start, and milliseconds of the
 * processor's time that the host takes from a keystroke to the faults that are shown anew, in articles of 100 kB and of 1 MB.
 */
export async function run(): Promise<void> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'news.txt'));
  const news = new TextDecoder().decode(bytes);
  await vscode.extensions.getExtension(EXTENSION)!.activate();
  const figures = {
    start: globalThis.articleDigestStart!,
    keystroke: await added(news.slice(0, 100_000)),
    'keystroke.large': await added(news.slice(0, 1_000_000)),
  };
  report(figures);
}

/** What a keystroke in an article takes beyond one in the same text that is left alone: the host is busy with others too. */
async function added(text: string): Promise<number> {
  const settings = vscode.workspace.getConfiguration('articleDigest');
  await settings.update('maxLength', 2_000_000, vscode.ConfigurationTarget.Global);
  const times: number[] = [];
  for (const read of ['never', 'always']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await settings.update('read', read, vscode.ConfigurationTarget.Global);
    // oxlint-disable-next-line no-await-in-loop
    times.push(await keystroke(text));
  }
  return times[1]! - times[0]!;
}

/** Median of several keystrokes in the middle of a text, up to the faults that are shown anew. */
async function keystroke(text: string): Promise<number> {
  const document = await vscode.workspace.openTextDocument({ content: text, language: 'plaintext' });
  const shown = faultsShown(document);
  const editor = await vscode.window.showTextDocument(document);
  await shown;
  const times: number[] = [];
  for (let n = 0; n < KEYSTROKES; n++) {
    const place = document.positionAt(text.length / 2 + n);
    await pause();
    const again = faultsShown(document);
    const before = process.threadCpuUsage();
    await editor.edit((edit) => edit.insert(place, n % 2 === 0 ? 'x' : 'y'));
    await again;
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
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
