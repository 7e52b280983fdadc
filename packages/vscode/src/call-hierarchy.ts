import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import { toCallHierarchyItem, toRange } from './convert.ts';
import { SELECTOR } from './languages.ts';
import type { Read, Readings } from './readings.ts';

/** Who reports whose words: inwards and outwards along the chain of sources. */
export function registerCallHierarchy(readings: Readings): vscode.Disposable {
  /** The editor gives back the very item that it was given. */
  const items = new WeakMap<vscode.CallHierarchyItem, lsp.CallHierarchyItem>();
  const toItem = (item: lsp.CallHierarchyItem): vscode.CallHierarchyItem => {
    const converted = toCallHierarchyItem(item);
    items.set(converted, item);
    return converted;
  };

  /** Asks about an item; nothing where its document is no article any more. */
  async function ask<T>(
    item: vscode.CallHierarchyItem,
    question: (read: Read, known: lsp.CallHierarchyItem) => T[],
  ): Promise<T[]> {
    const known = items.get(item);
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === item.uri.toString());
    if (known === undefined || document === undefined) return [];
    const reading = await readings.of(document);
    return reading?.article === undefined ? [] : question(reading, known);
  }

  return vscode.languages.registerCallHierarchyProvider(SELECTOR, {
    prepareCallHierarchy: async (document, position) => {
      const reading = await readings.of(document);
      if (reading?.article === undefined) return undefined;
      const { article, reader, words } = reading;
      return reader.prepareCallHierarchy(article, document.uri.toString(), position, words).map(toItem);
    },
    provideCallHierarchyIncomingCalls: (item) =>
      ask(item, ({ reader, article, words }, known) =>
        reader
          .incomingCalls(article, known, words)
          .map(({ from, fromRanges }) => new vscode.CallHierarchyIncomingCall(toItem(from), fromRanges.map(toRange))),
      ),
    provideCallHierarchyOutgoingCalls: (item) =>
      ask(item, ({ reader, article, words }, known) =>
        reader
          .outgoingCalls(article, known, words)
          .map(({ to, fromRanges }) => new vscode.CallHierarchyOutgoingCall(toItem(to), fromRanges.map(toRange))),
      ),
  });
}
