import { describe, expect, test } from 'vitest';
import {
  CancellationTokenSource,
  CodeActionRequest,
  DidChangeConfigurationNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExecuteCommandRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol/node';
import { until } from './client.ts';
import { at, codes, hovered, opened, published, pull, PULLING, STORY, textDocument } from './session.ts';

describe('diagnostics', () => {
  test('an editor that asks is told, is told when nothing has changed, and is sent none', async () => {
    const client = await opened(PULLING);
    const first = await pull(client);
    expect(first).toMatchObject({ kind: 'full', items: [{ code: 'repeated-word', severity: 3 }] });
    expect(await pull(client, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    const start = at('the meeting');
    await client.change(textDocument.uri, {
      range: { start, end: { ...start, character: start.character + 4 } },
      text: '',
    });
    expect(await pull(client, first.resultId)).toMatchObject({ kind: 'full', items: [] });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(published(client)).toEqual([]);
  });

  test('a question that is taken back is answered with that, and another with the faults', async () => {
    const client = await opened(PULLING);
    // A quick server has answered before some of them are taken back.
    const answers = Array.from({ length: 20 }, async () => {
      const source = new CancellationTokenSource();
      const asked = client.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, source.token);
      source.cancel();
      return asked.then(
        ({ kind }) => kind,
        ({ code }: { code: number }) => code,
      );
    });
    const found = new Set(await Promise.all(answers));
    expect(found).toContain(LSPErrorCodes.RequestCancelled);
    expect([LSPErrorCodes.RequestCancelled, 'full']).toEqual(expect.arrayContaining([...found]));
    expect(await codes(client)).toEqual(['repeated-word']);
  });

  test('one that does not ask is sent them once typing has paused, and none when the document closes', async () => {
    const client = await opened();
    const start = { line: 0, character: 0 };
    for (let n = 0; n < 5; n++) await client.change(textDocument.uri, { range: { start, end: start }, text: 'x' });
    await until('diagnostics came', () => published(client).length > 0);
    expect(published(client)).toMatchObject([
      { uri: textDocument.uri, version: 6, diagnostics: [{ code: 'repeated-word' }] },
    ]);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
    await until('they were taken away', () => published(client).length > 1);
    expect(published(client)[1]).toEqual({ uri: textDocument.uri, diagnostics: [] });
  });

  test('quick fixes, and a fault that is ignored', async () => {
    const client = await opened({
      capabilities: { ...PULLING.capabilities, workspace: { diagnostics: { refreshSupport: true } } },
    });
    const range = { start: at('the meeting'), end: at('the meeting') };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument,
      range,
      context: { diagnostics: [] },
    }))!;
    expect(actions.map(({ title }) => title)).toEqual([
      'Take out “the”',
      'Ignore here: repeated word',
      'Ignore everywhere: repeated word',
    ]);
    const command = actions[1]!.command as { command: string; arguments: unknown[] };
    await client.connection.sendRequest(ExecuteCommandRequest.type, command);
    expect(await pull(client)).toMatchObject({ items: [] });
    expect(client.refreshed).toContain('workspace/diagnostic/refresh');
  });

  test('what is not the story is faded', async () => {
    const client = await opened(PULLING, `${STORY}\nShare on Facebook\nTweet\n`);
    expect(await pull(client)).toMatchObject({
      items: [{ code: 'repeated-word' }, { code: 'boilerplate', severity: 4, tags: [1] }],
    });
  });
});

describe('settings', () => {
  const capabilities = {
    ...PULLING.capabilities,
    workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
  };

  test('are asked for, and asked for again when they change', async () => {
    const client = await opened({ capabilities, settings: { faults: { severity: 'off' } } });
    expect(await codes(client)).toEqual([]);
    await until('the server listens', () => client.registered.includes('workspace/didChangeConfiguration'));
    client.settings = { faults: { severity: 'hint' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await codes(client)).toEqual(['repeated-word']);
    client.settings = { faults: { ignore: ['repeated-word'] } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    expect(await codes(client)).toEqual([]);
  });

  test('of an editor that cannot be asked are those that it sent', async () => {
    const client = await opened({ capabilities: PULLING.capabilities, initializationOptions: { read: 'never' } });
    expect(await codes(client)).toEqual([]);
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { articleDigest: { read: 'always' } },
    });
    expect(await codes(client)).toEqual(['repeated-word']);
  });

  test('may come with the name of the section or without', async () => {
    for (const options of [{ faults: { severity: 'off' } }, { articleDigest: { faults: { severity: 'off' } } }]) {
      const client = await opened({ ...PULLING, initializationOptions: options });
      expect(await codes(client)).toEqual([]);
    }
  });

  test('that are wrong count as not given', async () => {
    const client = await opened({ capabilities, settings: { read: 7, faults: 'x', maxLength: -1, inlayHints: null } });
    expect(await codes(client)).toEqual(['repeated-word']);
  });

  test('a document over the limit is left alone', async () => {
    const client = await opened({ capabilities, settings: { maxLength: 100 } });
    expect(await hovered(client, at('empty the lake'))).toBeUndefined();
  });
});
