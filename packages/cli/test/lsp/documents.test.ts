import { describe, expect, test } from 'vitest';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeLensRequest,
  DefinitionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  HoverRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { at, hovered, opened, SENT, STORY, textDocument } from './session.ts';

describe('an open document', () => {
  test('hover, with a link to the line', async () => {
    const client = await opened();
    const value = await hovered(client, at('empty the lake'));
    expect(value).toContain('**Nadia Brell**');
    expect(value).toContain(`(${textDocument.uri}#L7,`);
  });

  test('hover on an ordinary word', async () => {
    expect(await hovered(await opened(), at('wall is'))).toBeUndefined();
  });

  test('an incremental change is heard, and the next answer is of the new text', async () => {
    const client = await opened();
    expect(await hovered(client, at('Brell, who'))).toContain('Nadia Brell');
    const start = at('Brell, who');
    await client.change(textDocument.uri, {
      range: { start, end: { ...start, character: start.character + 5 } },
      text: 'Tomas Vell',
    });
    await client.change(textDocument.uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
      text: 'The Osterburg dam',
    });
    expect(await hovered(client, start)).toContain('**Tomas Vell**');
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols![0]!.name).toBe('The Osterburg dam holds after storm');
  });

  test('several changes in one message', async () => {
    const client = await opened();
    const start = { line: 0, character: 0 };
    await client.change(
      textDocument.uri,
      { text: 'x' },
      { text: STORY },
      { range: { start, end: start }, text: 'The ' },
    );
    const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument });
    expect(symbols![0]!.name).toBe('The Dam holds after storm');
  });

  test('symbols', async () => {
    const client = await opened();
    const symbols = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument,
    })) as DocumentSymbol[];
    expect(symbols.map(({ name }) => name)).toContain('Dam holds after storm');
    expect(symbols.flatMap(({ children = [] }) => children.map(({ name }) => name))).toContain('Nadia Brell');
  });

  test('definition, selection, hints and lens', async () => {
    const { connection } = await opened();
    const definition = await connection.sendRequest(DefinitionRequest.type, {
      textDocument,
      position: at('Brell, who'),
    });
    expect(definition).toMatchObject([
      { targetUri: textDocument.uri, targetSelectionRange: { start: at('Nadia Brell') } },
    ]);
    const [selection] = (await connection.sendRequest(SelectionRangeRequest.type, {
      textDocument,
      positions: [at('lake')],
    }))!;
    expect(selection!.parent!.parent).toBeDefined();
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const hints = await connection.sendRequest(InlayHintRequest.type, { textDocument, range });
    expect(hints!.map(({ label }) => label)).toEqual(['= 64 kilometers']);
    const [lens] = (await connection.sendRequest(CodeLensRequest.type, { textDocument }))!;
    expect(lens!.command!.title).toMatch(/^\d statements · 2 speakers · 1 unnamed source · 1 fault · 1 min$/);
  });

  test('who reports whom', async () => {
    const { connection } = await opened();
    const [item] = (await connection.sendRequest(CallHierarchyPrepareRequest.type, {
      textDocument,
      position: at('Nadia'),
    }))!;
    expect(item!.name).toBe('Nadia Brell');
    const incoming = (await connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: item! }))!;
    expect(incoming.map(({ from }) => from.name)).toEqual(['An unnamed official', 'This article']);
    const outgoing = (await connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, {
      item: incoming[0]!.from,
    }))!;
    expect(outgoing.map(({ to }) => to.name)).toEqual(['Nadia Brell']);
  });

  test('one that is not open, and one that is no article, have nothing', async () => {
    const client = await opened(SENT, 'const a = 1;\nconst b = 2;\nlet c = a + b;\n'.repeat(20));
    const elsewhere = { textDocument: { uri: 'file:///elsewhere.txt' }, position: { line: 0, character: 0 } };
    expect(await client.connection.sendRequest(HoverRequest.type, elsewhere)).toBeNull();
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, elsewhere)).toEqual([]);
    expect(await client.connection.sendRequest(SemanticTokensRequest.type, elsewhere)).toEqual({ data: [] });
    expect(await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toEqual([]);
  });

  test('and one is read all the same when the user says so', async () => {
    const client = await opened(SENT, 'Nadia Brell spoke.');
    expect(await hovered(client, { line: 0, character: 2 })).toBeUndefined();
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'articleDigest.readAsArticle',
      arguments: [textDocument.uri],
    });
    expect(await hovered(client, { line: 0, character: 2 })).toContain('Nadia Brell');
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'articleDigest.leaveAlone',
      arguments: [textDocument.uri],
    });
    expect(await hovered(client, { line: 0, character: 2 })).toBeUndefined();
  });

  test('and the days of one are counted from when the user says that it was published', async () => {
    const client = await opened();
    const publish = (...day: unknown[]): Promise<unknown> =>
      client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'articleDigest.setPublished',
        arguments: [textDocument.uri, ...day],
      });
    const before = await hovered(client, at('Monday'));
    await publish('2031-04-10');
    expect(await hovered(client, at('Monday'))).toContain('2031-04-07');
    await expect(publish('Thursday')).rejects.toThrow(/needs a date such as 2026-03-02/);
    expect(await hovered(client, at('Monday'))).toContain('2031-04-07');
    await publish();
    expect(await hovered(client, at('Monday'))).toBe(before);
  });
});

describe('semantic tokens', () => {
  test('a delta makes of what was given what is now', async () => {
    const client = await opened();
    const { connection } = client;
    const before = (await connection.sendRequest(SemanticTokensRequest.type, { textDocument }))!;
    expect(before.data.length).toBeGreaterThan(20);
    const start = at('said that');
    await client.change(textDocument.uri, { range: { start, end: start }, text: 'from Paris ' });
    const delta = (await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: before.resultId!,
    })) as SemanticTokensDelta;
    expect(delta.edits.length).toBe(1);
    const data = [...before.data];
    for (const { start: from, deleteCount, data: put = [] } of delta.edits) data.splice(from, deleteCount, ...put);
    const now = (await connection.sendRequest(SemanticTokensRequest.type, { textDocument })) as SemanticTokens;
    expect(data).toEqual(now.data);
    expect(now.data).not.toEqual(before.data);
  });

  test('without knowing what was given, all of them', async () => {
    const { connection } = await opened();
    const found = await connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: 'never',
    });
    expect((found as SemanticTokens).data.length).toBeGreaterThan(20);
  });

  test('of a range', async () => {
    const { connection } = await opened();
    const range = { start: { line: 6, character: 0 }, end: { line: 7, character: 0 } };
    const some = (await connection.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range }))!;
    expect(some.data[0]).toBe(6);
  });
});
