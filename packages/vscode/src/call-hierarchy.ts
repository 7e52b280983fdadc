import type { Article } from '@article-digest/core';
import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import { toCallHierarchyItem, toRange } from './convert.ts';
import { SELECTOR } from './languages.ts';
import type { Reader, Readings } from './readings.ts';

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
    question: (reader: Reader, article: Article, known: lsp.CallHierarchyItem) => T[],
  ): Promise<T[]> {
    const known = items.get(item);
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === item.uri.toString());
    if (known === undefined || document === undefined) return [];
    const reading = await readings.of(document);
    return reading?.article === undefined ? [] : question(reading.reader, reading.article, known);
  }

  return vscode.languages.registerCallHierarchyProvider(SELECTOR, {
    prepareCallHierarchy: async (document, position) => {
      const reading = await readings.of(document);
      if (reading?.article === undefined) return undefined;
      return reading.reader.prepareCallHierarchy(reading.article, document.uri.toString(), position).map(toItem);
    },
    provideCallHierarchyIncomingCalls: (item) =>
      ask(item, (reader, article, known) =>
        reader
          .incomingCalls(article, known)
          .map(({ from, fromRanges }) => new vscode.CallHierarchyIncomingCall(toItem(from), fromRanges.map(toRange))),
      ),
    provideCallHierarchyOutgoingCalls: (item) =>
      ask(item, (reader, article, known) =>
        reader
          .outgoingCalls(article, known)
          .map(({ to, fromRanges }) => new vscode.CallHierarchyOutgoingCall(toItem(to), fromRanges.map(toRange))),
      ),
  });
}
