import { describe, expect, test } from 'vitest';
import {
  CodeActionRequest,
  ErrorCodes,
  ExecuteCommandRequest,
  InlayHintRequest,
} from 'vscode-languageserver-protocol/node';
import { at, hovered, opened, PULLING, STORY, textDocument } from './session.ts';

describe('whatever comes', () => {
  test('requests that nobody knows, and bad parameters, are answered, and the next one is too', async () => {
    const client = await opened();
    await expect(client.connection.sendRequest('textDocument/rename', {})).rejects.toMatchObject({
      code: ErrorCodes.MethodNotFound,
    });
    await expect(client.connection.sendRequest('textDocument/hover', {})).rejects.toBeDefined();
    await expect(
      client.connection.sendRequest('callHierarchy/incomingCalls', { item: { uri: textDocument.uri, data: 7 } }),
    ).resolves.toEqual([]);
    await expect(
      client.connection.sendRequest('callHierarchy/outgoingCalls', { item: { uri: textDocument.uri } }),
    ).resolves.toEqual([]);
    expect(await hovered(client, { line: 1e9, character: -7 })).toBeUndefined();
    expect(await hovered(client, at('empty the lake'))).toContain('Nadia Brell');
  });

  test('changes outside the text, and of documents that are not open', async () => {
    const client = await opened();
    const far = { line: 9999, character: 9999 };
    await client.change(textDocument.uri, {
      range: { start: far, end: far },
      text: '\n\n“It held,” Ilse Marrow said.',
    });
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///none', version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///none' } });
    expect(await hovered(client, at('empty the lake'))).toContain('Nadia Brell');
  });

  test.each([
    ['marks', '“'.repeat(5000)],
    ['control characters', '\u0000\u0007\ud800'.repeat(2000)],
    ['one long line', `${'said '.repeat(4000)}“x”`],
    ['line ends of all kinds', `${STORY.replaceAll('\n', '\r')}\r\n\u2028${STORY}`],
  ])('a text of %s', async (_, text) => {
    const client = await opened(PULLING, text);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'articleDigest.readAsArticle',
      arguments: [textDocument.uri],
    });
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const { connection } = client;
    for (const type of [
      'documentSymbol',
      'semanticTokens/full',
      'foldingRange',
      'codeLens',
      'documentLink',
      'diagnostic',
    ])
      await expect(connection.sendRequest(`textDocument/${type}`, { textDocument })).resolves.toBeDefined();
    await expect(connection.sendRequest(InlayHintRequest.type, { textDocument, range })).resolves.toBeDefined();
    await expect(
      connection.sendRequest(CodeActionRequest.type, { textDocument, range, context: { diagnostics: [] } }),
    ).resolves.toBeDefined();
  });

  test('a body that is no JSON', async () => {
    const client = await opened({});
    client.write('Content-Length: 5\r\n\r\n{"a":');
    expect(await hovered(client, at('empty the lake'))).toContain('Nadia Brell');
  });
});
