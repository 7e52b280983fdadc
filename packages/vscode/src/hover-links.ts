import type * as lsp from 'vscode-languageserver-types';
import * as vscode from 'vscode';
import type { ActiveArticle } from './active.ts';

/** The one command that a hover may run. */
export const SHOW_PLACE = 'articleDigest.showPlace';

/**
 * Links of a hover to places in a document. The editor makes no link of the address of a new document, or of one in a virtual
 * workspace; a command leads into every document.
 */
export function linkInto(uri: string): (place: lsp.Position) => string {
  const title = vscode.l10n.t('Show in the Text');
  return ({ line, character }) => {
    const given = JSON.stringify([uri, line, character]);
    // The editor decodes it twice.
    return `command:${SHOW_PLACE}?${encodeURIComponent(encodeURIComponent(given))} "${title}"`;
  };
}

/** Puts the cursor where such a link leads; a document that has closed is not opened again. */
export async function showPlace(active: ActiveArticle, uri: string, line: number, character: number): Promise<void> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  if (document === undefined) return;
  active.use(document);
  const offset = document.offsetAt(new vscode.Position(line, character));
  await active.reveal({ start: offset, end: offset }, false);
}
