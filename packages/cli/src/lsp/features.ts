import type { Article } from '@article-digest/core';
import type { SemanticTokensOptions } from '@article-digest/language-service';
import {
  type CancellationToken,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type TextDocuments,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Faults, Ignorance } from './faults.ts';
import { messages } from './messages.ts';
import type { Reader, Reading, Readings } from './readings.ts';
import type { Settings } from './settings.ts';

type TokenMemory = InstanceType<Reader['TokenMemory']>;

/** A request about a document; its address is where the protocol has it. */
interface About {
  textDocument: { uri: string };
}

/** Answers what an editor asks about an open document. Of one that is not open, or is no article, there is nothing to say. */
export function answerFeatures(
  connection: Connection,
  {
    documents,
    readings,
    faults,
    ignorance,
  }: { documents: TextDocuments<TextDocument>; readings: Readings; faults: Faults; ignorance: Ignorance },
): void {
  /** The reading that a request is about; throws where it is no longer asked for. */
  async function wanted(uri: string, token: CancellationToken): Promise<Reading | undefined> {
    const reading = await readings.of(uri, token);
    if (token.isCancellationRequested) throw cancelled();
    return reading;
  }

  /** A handler that answers from the article, and `otherwise` where there is none. */
  function asked<Params extends About, Answer, Otherwise>(
    answer: (reader: Reader, article: Article, params: Params, reading: Reading) => Answer,
    otherwise: Otherwise,
  ) {
    return async (params: Params, token: CancellationToken): Promise<Answer | Otherwise> => {
      const reading = await wanted(params.textDocument.uri, token);
      return reading === undefined ? otherwise : answer(reading.reader, reading.article, params, reading);
    };
  }

  connection.onHover(
    asked(
      (reader, article, { textDocument: { uri }, position }, { words }) =>
        reader.hover(article, position, { uri, ...words }) ?? null,
      null,
    ),
  );
  connection.onDocumentSymbol(
    asked(
      (reader, article, _, { settings, words }) =>
        reader.documentSymbols(article, { limit: settings.outline.maxItems, ...words }),
      [],
    ),
  );
  connection.onFoldingRanges(asked((reader, article) => reader.foldingRanges(article), []));
  connection.onSelectionRanges(
    asked((reader, article, { positions }) => reader.selectionRanges(article, positions), null),
  );
  connection.onDocumentHighlight(
    asked((reader, article, { position }) => reader.documentHighlights(article, position), []),
  );
  connection.onDefinition(
    asked((reader, article, { textDocument, position }) => reader.definition(article, textDocument.uri, position), []),
  );
  connection.onTypeDefinition(
    asked(
      (reader, article, { textDocument, position }) => reader.typeDefinition(article, textDocument.uri, position),
      [],
    ),
  );
  connection.onReferences(
    asked(
      (reader, article, { textDocument, position, context }) =>
        reader.references(article, textDocument.uri, position, context),
      [],
    ),
  );
  connection.onDocumentLinks(asked((reader, article, _, { words }) => reader.documentLinks(article, words), []));
  connection.onCodeLens(
    asked(
      (reader, article, { textDocument }, { settings, words }) =>
        settings.codeLens.enabled ? reader.codeLenses(article, textDocument.uri, words) : [],
      [],
    ),
  );
  connection.onCodeAction(
    asked((reader, article, { textDocument: { uri }, range, context }, reading) => {
      // What is not told is not mended either.
      if (reading.settings.faults.severity === 'off') return [];
      const ignored = ignorance.of(uri, reading);
      return reader.codeActions(article, uri, range, context.only, { ignored, ignoring: true, ...reading.words });
    }, []),
  );

  connection.languages.inlayHint.on(
    asked(
      (reader, article, { range }, { settings: { inlayHints }, words }) =>
        inlayHints.enabled ? reader.inlayHints(article, range, { ...inlayHints, ...words }) : [],
      [],
    ),
  );
  /** Made once there is an article to colour: what it needs comes with what reads articles. */
  let tokens: TokenMemory | undefined;
  const tokensOf = (reader: Reader): TokenMemory => (tokens ??= new reader.TokenMemory());
  documents.onDidClose(({ document }) => tokens?.close(document.uri));
  connection.languages.semanticTokens.on(
    asked(
      (reader, article, { textDocument }, { settings }) =>
        tokensOf(reader).full(textDocument.uri, article, coloured(settings)),
      { data: [] },
    ),
  );
  connection.languages.semanticTokens.onRange(
    asked((reader, article, { range }, { settings }) => reader.semanticTokens(article, range, coloured(settings)), {
      data: [],
    }),
  );
  connection.languages.semanticTokens.onDelta(
    asked(
      (reader, article, { textDocument, previousResultId }, { settings }) =>
        tokensOf(reader).delta(textDocument.uri, previousResultId, article, coloured(settings)),
      { data: [] },
    ),
  );
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) =>
    faults.report(uri, previousResultId, await wanted(uri, token)),
  );

  connection.languages.callHierarchy.onPrepare(
    asked(
      (reader, article, { textDocument, position }, { words }) =>
        reader.prepareCallHierarchy(article, textDocument.uri, position, words),
      null,
    ),
  );
  connection.languages.callHierarchy.onIncomingCalls(async ({ item }, token) => {
    const reading = await wanted(item.uri, token);
    return reading?.reader.incomingCalls(reading.article, item, reading.words) ?? null;
  });
  connection.languages.callHierarchy.onOutgoingCalls(async ({ item }, token) => {
    const reading = await wanted(item.uri, token);
    return reading?.reader.outgoingCalls(reading.article, item, reading.words) ?? null;
  });
}

/** What is not the story has a colour of its own only where it is to be faint. */
function coloured({ decorations }: Settings): SemanticTokensOptions {
  return { boilerplate: decorations.fadeBoilerplate };
}

/** The answer to what is no longer asked. */
export function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, messages.noLongerAsked);
}
