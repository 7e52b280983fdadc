import type { Readable, Writable } from 'node:stream';
import {
  CodeLensRefreshRequest,
  createConnection,
  DidChangeConfigurationNotification,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../version.ts';
import { capabilitiesFor } from './capabilities.ts';
import { type Client, clientOf } from './client.ts';
import { execute, removeDigests } from './commands.ts';
import { Faults, Ignorance } from './faults.ts';
import { answerFeatures, cancelled } from './features.ts';
import { FolderSymbols } from './folder-symbols.ts';
import { inOrder, refuse } from './in-order.ts';
import { messages } from './messages.ts';
import { Readings } from './readings.ts';
import { Configuration } from './configuration.ts';

/**
 * Speaks the Language Server Protocol over two streams until the editor says `exit` or is gone; the process ends then, with 0
 * after `shutdown` and 1 without. What reads articles is loaded once the editor has been told who answers.
 */
export function serve(input: Readable, output: Writable): Promise<never> {
  const connection = createConnection(input, output, { messageStrategy: inOrder() });
  refuse(connection);
  const documents = new TextDocuments(TextDocument);
  const configuration = new Configuration(connection);
  const readings = new Readings(
    documents,
    (uri) => configuration.of(uri),
    () => client.locale,
  );
  const ignorance = new Ignorance();
  const faults = new Faults(connection, readings, ignorance);
  let client: Client = clientOf({ capabilities: {}, rootUri: null });

  connection.onInitialize((params) => {
    client = clientOf(params);
    configuration.start(client);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'article-digest', version } };
  });
  connection.onInitialized(async () => {
    if (client.watchesConfiguration)
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'articleDigest' });
    await import('./reader.ts');
  });

  /** What was told of the documents is out of date although their text is the same. */
  function tellAnew(): void {
    readings.forgetReadings();
    faults.outdate();
    const { refreshes, pullsDiagnostics } = client;
    if (!pullsDiagnostics) for (const { uri } of documents.all()) faults.publishSoon(uri);
    else if (refreshes.diagnostics) unanswered(connection.languages.diagnostics.refresh());
    if (refreshes.tokens) unanswered(connection.languages.semanticTokens.refresh());
    if (refreshes.hints) unanswered(connection.languages.inlayHint.refresh());
    if (refreshes.lenses) unanswered(connection.sendRequest(CodeLensRefreshRequest.type));
  }
  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.change(settings);
    symbols.forget();
    tellAnew();
  });

  documents.onDidChangeContent(({ document: { uri } }) => {
    if (!client.pullsDiagnostics) faults.publishSoon(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    for (const one of [readings, configuration]) one.close(uri);
    if (!client.pullsDiagnostics) faults.close(uri);
  });

  answerFeatures(connection, { documents, readings, faults, ignorance });
  const symbols = new FolderSymbols({
    readings,
    folders: async () =>
      client.hasFolders
        ? ((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri)
        : client.folders,
    settings: () => configuration.of(undefined),
    isOpen: (uri) => documents.get(uri) !== undefined,
    language: () => client.locale,
    tell: (message) =>
      unanswered(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })),
  });
  connection.onWorkspaceSymbol(async ({ query, workDoneToken }, token, given) => {
    // An editor that gave no token to show it with may have one made.
    const progress =
      workDoneToken === undefined && client.showsProgress ? await connection.window.createWorkDoneProgress() : given;
    progress.begin(messages.readingArticles, 0, undefined, true);
    try {
      const found = await symbols.search(query, documents.keys(), token, progress);
      if (token.isCancellationRequested) throw cancelled();
      return found;
    } finally {
      progress.done();
    }
  });
  connection.onExecuteCommand((params) =>
    execute(params, { connection, client, readings, ignorance, onChange: tellAnew }),
  );
  connection.onShutdown(removeDigests);

  documents.listen(connection);
  connection.listen();
  // The connection ends the process.
  return new Promise(() => {});
}

/** Of what is sent, nothing hangs on the answer; an editor that is gone or refuses is no fault of ours. */
function unanswered(sent: Promise<unknown>): void {
  sent.catch(() => {});
}
