import * as vscode from 'vscode';
import type { Readings } from '../readings.ts';
import type { Subject } from './article.ts';

/** Opens the story as a new document, mended and without what came along with it. */
export async function cleanCopy({ article, document, reader }: Subject): Promise<void> {
  await open(reader.cleanCopy(article), document.languageId);
}

/** Opens the digest in a format as a new document; asks for the format where none is named. */
export async function exportDigest(
  { article, digest, reader }: Subject,
  readings: Readings,
  format?: string,
): Promise<void> {
  const picks = reader.EXPORTS.map(({ id, label, language }) => ({ id, label, description: language }));
  const title = vscode.l10n.t('Export the Digest');
  const id = format ?? (await vscode.window.showQuickPick(picks, { title }))?.id;
  if (id === undefined) return;
  const made = reader.exported(id, article, digest);
  if (made === undefined) {
    const known = picks.map((pick) => pick.id).join(', ');
    void vscode.window.showErrorMessage(vscode.l10n.t('There is no format “{0}”; there are {1}.', id, known));
    return;
  }
  const document = await vscode.workspace.openTextDocument(made);
  // A digest reads like an article, and is none.
  await readings.decide(document, false);
  await vscode.window.showTextDocument(document);
}

/** Opens the article that comes with the extension, to try things on: as a new document, like one that was pasted. */
export async function openSample(extension: vscode.Uri): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist/sample.txt'));
  await open(new TextDecoder().decode(bytes), 'plaintext');
}

async function open(content: string, language: string): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}
