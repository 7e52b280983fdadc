import { afterAll, afterEach, beforeEach } from 'vitest';
import {
  type Diagnostic,
  DocumentDiagnosticRequest,
  HoverRequest,
  type MarkupContent,
  type Position,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node';
import { LspClient, type Start } from './client.ts';

export const STORY = `Dam holds after storm

By Ilse Marrow

An unnamed official said that Nadia Brell had told the council the dam was safe. The wall is 40 miles long.

“We will not empty the lake,” said Brell, who came to the the meeting on Monday. “It is deep.”
`;

/** A document of its own for each test: most of them share a server. */
export const textDocument = { uri: '' };
let count = 0;
beforeEach(() => {
  textDocument.uri = `file:///stories/dam-${++count}.txt`;
});

const clients: LspClient[] = [];
afterEach(() => {
  for (const client of clients.splice(0)) client.end();
});

/** Two servers for all tests that ask nothing special of the start: one that is sent diagnostics, and one that asks for them. */
export const SENT: Start = {};
export const PULLING: Start = { capabilities: { textDocument: { diagnostic: {} } } };
const shared = new Map<Start, Promise<LspClient>>();
afterAll(async () => {
  for (const client of shared.values()) (await client).end();
});

/** A server of its own. */
export async function started(options?: Start): Promise<LspClient> {
  const client = await LspClient.start(options);
  clients.push(client);
  return client;
}

/** A server with a document open. */
export async function opened(options: Start = SENT, text: string = STORY): Promise<LspClient> {
  if ((options === SENT || options === PULLING) && !shared.has(options)) shared.set(options, LspClient.start(options));
  const client = await (shared.get(options) ?? started(options));
  await client.open(textDocument.uri, text);
  return client;
}

/** Where words of the story begin. */
export function at(words: string): Position {
  const offset = STORY.indexOf(words);
  if (offset < 0) throw new Error(`“${words}” is not in the text.`);
  const before = STORY.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}

export async function hovered(client: LspClient, position: Position): Promise<string | undefined> {
  const found = await client.connection.sendRequest(HoverRequest.type, { textDocument, position });
  return (found?.contents as MarkupContent | undefined)?.value;
}

/** What an editor that asks for them is told of the document. */
export function pull(client: LspClient, previousResultId?: string) {
  const known = previousResultId !== undefined && { previousResultId };
  return client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument, ...known });
}

export async function codes(client: LspClient): Promise<Diagnostic['code'][]> {
  const report = await pull(client);
  return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
}

/** What an editor that does not ask was sent of the document. */
export function published(client: LspClient): PublishDiagnosticsParams[] {
  return client.published.filter(({ uri }) => uri === textDocument.uri);
}
