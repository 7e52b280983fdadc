import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  DocumentSymbolRequest,
  ErrorCodes,
  ExecuteCommandRequest,
  ExitNotification,
  HoverRequest,
  ShowDocumentRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { LspClient } from './client.ts';
import { at, hovered, opened, pull, started, STORY, textDocument } from './session.ts';

describe('the start and the end', () => {
  test('says who it is and what it can do', async () => {
    const client = new LspClient();
    onTestFinished(() => client.end());
    const { serverInfo, capabilities } = await client.initialize();
    expect(serverInfo).toMatchObject({ name: 'article-digest' });
    expect(capabilities).toMatchObject({
      positionEncoding: 'utf-16',
      textDocumentSync: { change: 2 },
      hoverProvider: true,
      callHierarchyProvider: true,
      semanticTokensProvider: { full: { delta: true }, range: true },
    });
    expect(capabilities.diagnosticProvider).toBeUndefined();
  });

  test('shutdown and exit end it with 0', async () => {
    const client = await opened({});
    expect(await client.shutDown()).toBe(0);
    expect(client.stderr).toBe('');
  });

  test('what comes before the start or after the end is refused, and exit is heard all the same', async () => {
    const client = new LspClient();
    onTestFinished(() => client.end());
    const ask = () => client.connection.sendRequest(HoverRequest.type, { textDocument, position: at('lake') });
    await client.open(textDocument.uri, STORY);
    await expect(ask()).rejects.toMatchObject({ code: ErrorCodes.ServerNotInitialized });
    await client.initialize();
    // It was opened too early: nobody heard of it.
    expect(await ask()).toBeNull();
    await expect(client.initialize()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
    await client.connection.sendRequest(ShutdownRequest.type);
    await expect(ask()).rejects.toMatchObject({ code: ErrorCodes.InvalidRequest });
    await client.connection.sendNotification(ExitNotification.type);
    expect(await client.exited).toBe(0);
  });

  test('exit alone ends it with 1', async () => {
    const client = await started();
    await client.connection.sendNotification(ExitNotification.type);
    expect(await client.exited).toBe(1);
  });

  test('an editor that is gone ends it', async () => {
    const client = await opened({});
    client.hangUp();
    expect(await client.exited).toBe(1);
  });
});

describe('an editor in German', () => {
  test('is told of an article, its faults and why one is left alone in German', async () => {
    const client = await opened({ locale: 'de', capabilities: { textDocument: { diagnostic: {} } } });
    expect(await hovered(client, at('the dam was safe'))).toMatch(/In den Worten des Berichts/);
    const report = await pull(client);
    expect(report).toMatchObject({ items: [{ message: '„the“ steht hier zweimal.' }] });
    await client.open('file:///notes.txt', 'Buy milk.');
    const command = { command: 'articleDigest.showDigest', arguments: ['file:///notes.txt'] };
    await expect(client.connection.sendRequest(ExecuteCommandRequest.type, command)).rejects.toThrow(
      /Zu wenige Wörter/,
    );
  });

  test('or one that does not say so, with a setting', async () => {
    const client = await opened({ initializationOptions: { language: 'de' } });
    expect(await hovered(client, at('the dam was safe'))).toMatch(/In den Worten des Berichts/);
  });

  test('of which there are no words is told in English', async () => {
    const client = await opened({ locale: 'fr' });
    expect(await hovered(client, at('the dam was safe'))).toMatch(/Said in the reporter/);
  });
});

describe('commands', () => {
  test('the digest as Markdown, shown by an editor that can, and no article itself', async () => {
    const client = await started({
      capabilities: { window: { showDocument: { support: true } } },
      initializationOptions: { read: 'always' },
    });
    const shown: { uri: string; text: string }[] = [];
    client.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
      shown.push({ uri, text: readFileSync(fileURLToPath(uri), 'utf8') });
      return { success: true };
    });
    await client.open(textDocument.uri, STORY);
    const digest: unknown = await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'articleDigest.showDigest',
      arguments: [textDocument.uri],
    });
    expect(digest).toMatch(/^# Dam holds after storm/);
    expect(shown.map(({ text }) => text)).toEqual([digest]);
    const { uri, text } = shown[0]!;
    await client.open(uri, text, 'markdown');
    const symbols = client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    expect(await symbols).toEqual([]);
    expect(await client.shutDown()).toBe(0);
    expect(existsSync(fileURLToPath(uri))).toBe(false);
  });

  test('the digest of a document whose address cannot be read as a path', async () => {
    const client = await started({ capabilities: { window: { showDocument: { support: true } } } });
    const shown: string[] = [];
    const paths = new Set<string>();
    client.connection.onRequest(ShowDocumentRequest.type, ({ uri }) => {
      shown.push(basename(fileURLToPath(uri)));
      paths.add(uri);
      return { success: true };
    });
    // Two of one name each have their own.
    for (const uri of ['file:///a%2.txt', 'no address at all', 'untitled:Untitled-1', 'file:///b/a%2.txt']) {
      await client.open(uri, STORY);
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: 'articleDigest.showDigest',
        arguments: [uri],
      });
    }
    const names = ['a_2.txt.digest.md', 'no_address_at_all.digest.md', 'Untitled-1.digest.md', 'a_2.txt.digest.md'];
    expect(shown).toEqual(names);
    expect(paths.size).toBe(4);
    expect(await client.shutDown()).toBe(0);
  });

  test.each([
    ['articleDigest.showDigest', [], /needs the address of a document/],
    ['articleDigest.showDigest', ['file:///none'], /not read as an article/],
    ['articleDigest.ignoreFault', ['file:///dam.txt'], /second argument/],
    ['articleDigest.other', ['file:///dam.txt'], /no command/],
  ])('%s with %j is answered with what is wrong', async (command, given, message) => {
    const client = await opened();
    await expect(
      client.connection.sendRequest(ExecuteCommandRequest.type, { command, arguments: given }),
    ).rejects.toThrow(message);
  });
});
