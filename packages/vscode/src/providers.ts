import type { Article } from '@article-digest/core';
import * as vscode from 'vscode';
import {
  toCodeAction,
  toDocumentSymbol,
  toFoldingRange,
  toHighlight,
  toHover,
  toLocation,
  toLocationLink,
} from './convert.ts';
import { SELECTOR } from './languages.ts';
import type { Reader, Readings } from './readings.ts';

/** Ties the features of the language service to the editor. What they say is decided there; here is only conversion. */
export function registerProviders(readings: Readings): vscode.Disposable {
  /** Asks once the document is read; answers nothing where it is no article, or where nobody waits any more. */
  async function ask<T>(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
    question: (reader: Reader, article: Article, uri: string) => T,
  ): Promise<T | undefined> {
    const reading = await readings.of(document);
    if (reading?.article === undefined || token.isCancellationRequested) return undefined;
    return question(reading.reader, reading.article, document.uri.toString());
  }

  const registerOutline = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(
      SELECTOR,
      {
        provideDocumentSymbols: (document, token) =>
          ask(document, token, ({ documentSymbols }, article) => documentSymbols(article).map(toDocumentSymbol)),
      },
      { label: 'Article Digest' },
    );
  // The editor keeps an outline for as long as the text is the same; only a provider that is new makes it ask again.
  let outline = registerOutline();
  const foldingChanged = new vscode.EventEmitter<void>();

  return vscode.Disposable.from(
    foldingChanged,
    { dispose: () => outline.dispose() },
    readings.onDidChange(() => {
      outline.dispose();
      outline = registerOutline();
      foldingChanged.fire();
    }),
    vscode.languages.registerHoverProvider(SELECTOR, {
      provideHover: (document, position, token) =>
        ask(document, token, ({ hover }, article) => {
          const found = hover(article, position);
          return found && toHover(found);
        }),
    }),
    vscode.languages.registerFoldingRangeProvider(SELECTOR, {
      onDidChangeFoldingRanges: foldingChanged.event,
      provideFoldingRanges: (document, _context, token) =>
        ask(document, token, ({ foldingRanges }, article) => foldingRanges(article).map(toFoldingRange)),
    }),
    vscode.languages.registerDocumentHighlightProvider(SELECTOR, {
      provideDocumentHighlights: (document, position, token) =>
        ask(document, token, ({ documentHighlights }, article) =>
          documentHighlights(article, position).map(toHighlight),
        ),
    }),
    vscode.languages.registerDefinitionProvider(SELECTOR, {
      provideDefinition: (document, position, token) =>
        ask(document, token, ({ definition }, article, uri) => definition(article, uri, position).map(toLocationLink)),
    }),
    vscode.languages.registerReferenceProvider(SELECTOR, {
      provideReferences: (document, position, context, token) =>
        ask(document, token, ({ references }, article, uri) =>
          references(article, uri, position, context).map(toLocation),
        ),
    }),
    vscode.languages.registerCodeActionsProvider(
      SELECTOR,
      {
        provideCodeActions: (document, range, context, token) =>
          ask(document, token, ({ codeActions }, article, uri) =>
            codeActions(article, uri, range, context.only && [context.only.value]).map((action) =>
              toCodeAction(action, context.diagnostics),
            ),
          ),
      },
      {
        providedCodeActionKinds: [
          vscode.CodeActionKind.QuickFix,
          vscode.CodeActionKind.SourceFixAll.append('articleDigest'),
        ],
      },
    ),
  );
}
