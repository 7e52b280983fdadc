import * as vscode from 'vscode';

export const EXTENSION = 'article-digest.article-digest-vscode';

/** Invented throughout. What stands where is in the tests that use it. */
export const STORY = `Harbour board denies secret deal over Amsel ferry

PORT AMSEL (Coastwire) — The Amsel harbour board has no plan to sell the night ferry, its chairwoman Nadia Brell told reporters on Monday.

“We will not sell a single boat,” Brell said. “The people of this town depend on them.”

The Coast Courier reported on Sunday that a senior board official said Brell had told the mayor, Tomas Vell, that the line would close by June.

Vell denied that any such talk took place. “I have not met Ms Brell since the winter,” he told the newspaper.

About 40 miles of coast would lose its only link to the hospital in Oster, according to the seamen's union.

The pier was built of oak and stands on nineteen piles.

The union called the board's answer “a riddle” and asked for three things ofBrell and her board.

Share this article

Subscribe to our newsletter

Leave a Reply

Your email address stays with us.
`;

/** Opens a new, unsaved document, as a pasted article is. */
export async function openText(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  await vscode.window.showTextDocument(document);
  return document;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The position in the middle of words. */
export function at(document: vscode.TextDocument, words: string): vscode.Position {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`“${words}” is not in the document`);
  return document.positionAt(offset + Math.floor(words.length / 2));
}

/** The faults that the extension shows in a document. */
export function faultsOf({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Article Digest');
}

/** What hovers at a position say, markdown marks and escapes taken out; several are joined by a blank line. */
export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n\n')
    .replaceAll(/\\(.)/g, '$1')
    .replaceAll(/\*+/g, '');
}

export function symbolsOf(document: vscode.TextDocument): Thenable<vscode.DocumentSymbol[] | undefined> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

/** Names of a tree of symbols, two spaces for each level. */
export function namesOf(symbols: readonly vscode.DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, children }) => [`${'  '.repeat(depth)}${name}`, ...namesOf(children, depth + 1)]);
}
