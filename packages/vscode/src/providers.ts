import type { Article } from '@article-digest/core';
import { FIX_ALL_KIND } from '@article-digest/language-service/capabilities';
import * as vscode from 'vscode';
import {
  fromRange,
  toCodeAction,
  toDocumentLink,
  toDocumentSymbol,
  toFoldingRange,
  toHighlight,
  toHover,
  toInlayHint,
  toLocation,
  toLocationLink,
  toSelectionRange,
} from './convert.ts';
import { linkInto } from './hover-links.ts';
import type { IgnoredFaults } from './ignored-faults.ts';
import { SELECTOR } from './languages.ts';
import { registerLens } from './lens.ts';
import type { Read, Reader, Readings } from './readings.ts';
import { registerColours } from './colours.ts';
import { registerCallHierarchy } from './call-hierarchy.ts';
import { registerWorkspaceSymbols } from './workspace-symbols.ts';
import { settingsOf, type Settings } from './settings.ts';

/** What a question to the language service has to go by. */
interface Subject {
  reader: Reader;
  article: Article;
  uri: string;
  settings: Settings;
  words: Read['words'];
}

const always = (): boolean => true;

/** A question about a document, answered once it is read. */
export type Ask = <T>(
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
  isOn: (settings: Settings) => boolean,
  question: (subject: Subject) => T,
) => Promise<T | undefined>;

/** Ties the features of the language service to the editor. What they say is decided there; here is only conversion. */
export function registerProviders(readings: Readings, ignored: IgnoredFaults): vscode.Disposable {
  /**
   * Asks once the document is read; answers nothing where the feature is off, where it is no article, or where nobody
   * waits any more.
   */
  async function ask<T>(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
    isOn: (settings: Settings) => boolean,
    question: (subject: Subject) => T,
  ): Promise<T | undefined> {
    const settings = settingsOf(document);
    if (!isOn(settings)) return undefined;
    const reading = await readings.of(document);
    if (reading?.article === undefined || token.isCancellationRequested) return undefined;
    const { reader, article, words } = reading;
    return question({ reader, article, uri: document.uri.toString(), settings, words });
  }

  const registerOutline = (): vscode.Disposable =>
    vscode.languages.registerDocumentSymbolProvider(
      SELECTOR,
      {
        provideDocumentSymbols: (document, token) =>
          ask(
            document,
            token,
            ({ outline }) => outline,
            ({ reader, article, settings, words }) =>
              reader.documentSymbols(article, { limit: settings.outlineItems, ...words }).map(toDocumentSymbol),
          ),
      },
      { label: 'Article Digest' },
    );
  // The editor keeps an outline for as long as the text is the same; only a provider that is new makes it ask again.
  let outline = registerOutline();
  const changed = new vscode.EventEmitter<void>();
  const { languages } = vscode;

  return vscode.Disposable.from(
    changed,
    { dispose: () => outline.dispose() },
    readings.onDidChange(() => {
      outline.dispose();
      outline = registerOutline();
      changed.fire();
    }),
    languages.registerHoverProvider(SELECTOR, {
      provideHover: (document, position, token) =>
        ask(
          document,
          token,
          ({ hover }) => hover,
          ({ reader, article, uri, words }) => {
            // The editor tells the faults in the same hover.
            const found = reader.hover(article, position, { linkTo: linkInto(uri), faults: false, ...words });
            return found && toHover(found);
          },
        ),
    }),
    languages.registerFoldingRangeProvider(SELECTOR, {
      onDidChangeFoldingRanges: changed.event,
      provideFoldingRanges: (document, _context, token) =>
        ask(document, token, always, ({ reader, article }) => reader.foldingRanges(article).map(toFoldingRange)),
    }),
    languages.registerDocumentHighlightProvider(SELECTOR, {
      provideDocumentHighlights: (document, position, token) =>
        ask(
          document,
          token,
          ({ highlights }) => highlights,
          ({ reader, article }) => reader.documentHighlights(article, position).map(toHighlight),
        ),
    }),
    languages.registerDefinitionProvider(SELECTOR, {
      provideDefinition: (document, position, token) =>
        ask(document, token, always, ({ reader, article, uri }) =>
          reader.definition(article, uri, position).map(toLocationLink),
        ),
    }),
    languages.registerTypeDefinitionProvider(SELECTOR, {
      provideTypeDefinition: (document, position, token) =>
        ask(document, token, always, ({ reader, article, uri }) =>
          reader.typeDefinition(article, uri, position).map(toLocationLink),
        ),
    }),
    languages.registerDocumentLinkProvider(SELECTOR, {
      provideDocumentLinks: (document, token) =>
        ask(
          document,
          token,
          ({ links }) => links,
          ({ reader, article, words }) => reader.documentLinks(article, words).map(toDocumentLink),
        ),
    }),
    registerCallHierarchy(readings),
    registerWorkspaceSymbols(readings),
    languages.registerReferenceProvider(SELECTOR, {
      provideReferences: (document, position, context, token) =>
        ask(document, token, always, ({ reader, article, uri }) =>
          reader.references(article, uri, position, context).map(toLocation),
        ),
    }),
    languages.registerSelectionRangeProvider(SELECTOR, {
      provideSelectionRanges: (document, positions, token) =>
        ask(document, token, always, ({ reader, article }) =>
          reader.selectionRanges(article, positions).map(toSelectionRange),
        ),
    }),
    registerLens(ask, changed.event),
    languages.registerInlayHintsProvider(SELECTOR, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: (document, range, token) =>
        ask(
          document,
          token,
          ({ hints }) => hints.on,
          ({ reader, article, settings, words }) =>
            reader.inlayHints(article, fromRange(range), { ...settings.hints, ...words }).map(toInlayHint),
        ),
    }),
    registerColours(ask, changed.event),
    languages.registerCodeActionsProvider(
      SELECTOR,
      {
        provideCodeActions: (document, range, context, token) =>
          ask(
            document,
            token,
            ({ faults }) => faults.severity !== 'off',
            ({ reader, article, uri, words }) =>
              reader
                .codeActions(article, uri, range, context.only && [context.only.value], {
                  ignored: ignored.of(document),
                  ignoring: true,
                  ...words,
                })
                .map((action) => toCodeAction(action, context.diagnostics)),
          ),
      },
      {
        providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Empty.append(FIX_ALL_KIND)],
      },
    ),
  );
}
