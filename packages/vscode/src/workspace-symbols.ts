import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import { toSymbolInformation } from './convert.ts';
import type { Readings } from './readings.ts';
import { settingsOf } from './settings.ts';

/** Most files of a workspace that are looked into: a folder of articles, not an archive. */
const MOST_FILES = 500;

interface Known {
  /** When the file was changed last, in milliseconds. */
  mtime: number;
  symbols: lsp.WorkspaceSymbol[];
}

/** Who is quoted anywhere: headlines, people and organisations of all articles of the workspace. */
export function registerWorkspaceSymbols(readings: Readings): vscode.Disposable {
  const known = new Map<string, Known>();

  /** What a file has to offer; read anew only where it has changed. */
  async function symbolsOf(uri: vscode.Uri): Promise<lsp.WorkspaceSymbol[]> {
    const key = uri.toString();
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
    if (open !== undefined) {
      const reading = await readings.of(open);
      return reading?.article === undefined ? [] : reading.reader.workspaceSymbols(reading.article, key);
    }
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    const before = known.get(key);
    if (before?.mtime === mtime) return before.symbols;
    // Bytes are at least as many as characters; a file that is too long is left alone without being read.
    const text =
      size > 4 * settingsOf().maxLength ? '' : new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const found = await readings.ofText(text);
    const symbols = found === undefined ? [] : found.reader.workspaceSymbols(found.article, key);
    known.set(key, { mtime, symbols });
    return symbols;
  }

  async function search(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    if (!settingsOf().workspaceSymbols) return [];
    const files = await vscode.workspace.findFiles('**/*.{txt,text,md,markdown}', undefined, MOST_FILES, token);
    const unsaved = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).map(({ uri }) => uri);
    if (files.length + unsaved.length === 0) return [];
    const { matchesQuery } = await import('./reader.ts');
    const found: vscode.SymbolInformation[] = [];
    for (const uri of [...unsaved, ...files]) {
      if (token.isCancellationRequested) break;
      // One after the other, with room for everything else in between.
      // oxlint-disable-next-line no-await-in-loop
      const symbols = await symbolsOf(uri).catch(() => []);
      found.push(...symbols.filter(({ name }) => matchesQuery(name, query)).map(toSymbolInformation));
    }
    return found;
  }

  return vscode.languages.registerWorkspaceSymbolProvider({ provideWorkspaceSymbols: search });
}
