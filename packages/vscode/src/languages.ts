import * as vscode from 'vscode';

/** Languages of documents that may hold an article; a new, untitled document is plain text. */
const LANGUAGES: readonly string[] = ['plaintext', 'markdown'];

/** By language and not by scheme: articles of virtual workspaces and unsaved ones count too. */
export const SELECTOR: readonly vscode.DocumentFilter[] = LANGUAGES.map((language) => ({ language }));

/** What the editor itself writes, in plain text, but not for anybody to read as an article. */
const OWN_SCHEMES: readonly string[] = ['output', 'debug', 'comment', 'vscode-scm', 'article-digest-legend'];

/** Whether a document may hold an article at all, whatever it says. */
export function mayHoldAnArticle({ languageId, uri }: vscode.TextDocument): boolean {
  return LANGUAGES.includes(languageId) && !OWN_SCHEMES.includes(uri.scheme);
}

/** The language that a file is opened in, by the end of its name. */
export function languageOf({ path }: vscode.Uri): string {
  return /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plaintext';
}

/** Whether somebody can write in a document: not so in the other side of a comparison, or in the output of a program. */
export function canBeWritten({ uri: { scheme } }: vscode.TextDocument): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
