import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

export interface Start {
  capabilities?: ClientCapabilities;
  folders?: string[];
  /** Language of the editor's interface. */
  locale?: string;
  /** What the client answers when it is asked for the settings; it answers with nothing where absent. */
  settings?: unknown;
  initializationOptions?: unknown;
}

/** An editor: a client of the protocol that talks to the server in a process of its own. */
export class LspClient {
  readonly #server: ChildProcess;
  readonly connection: ProtocolConnection;
  /** How the process ended. */
  readonly exited: Promise<number | null>;
  /** All that the server sent without being asked. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registered: string[] = [];
  readonly progress: { kind: string; title?: string; percentage?: number }[] = [];
  /** Methods of the requests to ask anew. */
  readonly refreshed: string[] = [];
  /** What the reader was told in passing. */
  readonly told: string[] = [];
  stderr = '';
  settings: unknown;
  #versions = new Map<string, number>();

  constructor() {
    this.#server = spawn(process.execPath, ['--conditions=@article-digest/source', MAIN, 'lsp', '--stdio']);
    this.exited = new Promise((resolve) => this.#server.on('exit', resolve));
    this.#server.stderr!.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.#server.stdout!),
      new StreamMessageWriter(this.#server.stdin!),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings ?? null));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    this.connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
      this.connection.onProgress(WorkDoneProgress.type, token, (value) => void this.progress.push(value));
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => void this.told.push(message));
    for (const what of ['diagnostic', 'semanticTokens', 'inlayHint', 'codeLens']) {
      const method = `workspace/${what}/refresh`;
      this.connection.onRequest(method, () => {
        this.refreshed.push(method);
        return null;
      });
    }
    this.connection.listen();
  }

  static async start(options: Start = {}): Promise<LspClient> {
    const client = new LspClient();
    await client.initialize(options);
    return client;
  }

  async initialize({
    capabilities = {},
    folders,
    settings,
    initializationOptions,
    locale,
  }: Start = {}): Promise<InitializeResult> {
    this.settings = settings;
    const result = await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      ...(locale !== undefined && { locale }),
      workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = this.#versions.get(uri)! + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  /** Writes bytes past the protocol. */
  write(bytes: string): void {
    this.#server.stdin!.write(bytes);
  }

  /** Hangs up, as an editor that crashed does. */
  hangUp(): void {
    this.#server.stdin!.end();
  }

  async shutDown(): Promise<number | null> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.exited;
  }

  /** Ends the process that a test left running. */
  end(): void {
    this.connection.dispose();
    this.#server.kill();
  }
}

/** Waits until something is so; what it was waiting for is said where it never is. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    if (isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It never was so: ${what}.`);
}
