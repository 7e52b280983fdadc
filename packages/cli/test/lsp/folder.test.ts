import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes, WorkspaceSymbolRequest } from 'vscode-languageserver-protocol/node';
import { type LspClient, until } from './client.ts';
import { started, STORY } from './session.ts';

function search(client: LspClient, query: string) {
  return client.connection.sendRequest(WorkspaceSymbolRequest.type, { query });
}

describe('a folder', () => {
  let folder = '';
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function withFiles(files: Record<string, string | Uint8Array>): string {
    folder = mkdtempSync(`${tmpdir()}/article-digest-test-`);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(new URL('.', pathToFileURL(`${folder}/${name}`)), { recursive: true });
      writeFileSync(`${folder}/${name}`, text);
    }
    return pathToFileURL(folder).href;
  }

  test('people of all its articles, with progress; what is open is as it is in the editor', async () => {
    const root = withFiles({
      'dam.txt': STORY,
      'deep/er/ferry.md': STORY.replaceAll('Nadia Brell', 'Tomas Vell')
        .replaceAll('Brell', 'Vell')
        .replace('Dam', 'Ferry'),
      'notes.txt': 'Buy milk.',
      'code.txt': 'const brell = 1;\n'.repeat(50),
      'dam.log': STORY,
      '.hidden/dam.txt': STORY,
      'node_modules/dam.txt': STORY,
    });
    const client = await started({ folders: [root], capabilities: { window: { workDoneProgress: true } } });
    const places = async (query: string): Promise<string[]> =>
      (await search(client, query))!
        .map(({ name, location }) => `${name} ${location.uri.slice(root.length)}`)
        .toSorted();
    expect(await places('brell')).toEqual(['Nadia Brell /dam.txt']);
    expect(await places('vell')).toEqual(['Tomas Vell /deep/er/ferry.md']);
    expect(await places('holds')).toEqual([
      'Dam holds after storm /dam.txt',
      'Ferry holds after storm /deep/er/ferry.md',
    ]);
    expect(client.progress[0]).toMatchObject({ kind: 'begin', title: 'Reading articles' });
    expect(client.progress.at(-1)).toMatchObject({ kind: 'end' });

    await client.open(`${root}/dam.txt`, STORY.replaceAll('Brell', 'Sand'));
    expect(await places('brell')).toEqual([]);
    expect(await places('nadia')).toEqual(['Nadia Sand /dam.txt']);
    writeFileSync(`${folder}/deep/er/ferry.md`, 'Gone, and nothing else is here now.');
    expect(await places('vell')).toEqual([]);
  });

  test('more files than are looked into: says so, once', async () => {
    const root = withFiles({ 'a.txt': STORY, 'b.txt': STORY, 'c.txt': STORY });
    const client = await started({ folders: [root], initializationOptions: { workspaceSymbols: { maxFiles: 2 } } });
    expect(await search(client, 'brell')).toHaveLength(2);
    expect(await search(client, 'brell')).toHaveLength(2);
    expect(client.told).toEqual([expect.stringMatching(/first 2 files.*workspaceSymbols\.maxFiles/)]);
  });

  test('as many as are looked into: says nothing', async () => {
    const root = withFiles({ 'a.txt': STORY, 'b.txt': STORY });
    const client = await started({ folders: [root], initializationOptions: { workspaceSymbols: { maxFiles: 2 } } });
    expect(await search(client, 'brell')).toHaveLength(2);
    expect(client.told).toEqual([]);
  });

  test('a byte-order mark moves nothing: editors leave it out of what they count', async () => {
    const folders = [withFiles({ 'a.txt': `\ufeff${STORY}` })];
    const client = await started({ folders });
    const [found] = (await search(client, 'dam'))!;
    expect(found).toMatchObject({ name: 'Dam holds after storm', location: { range: { start: { character: 0 } } } });
  });

  test.each([
    ['windows-1252', (text: string) => Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1')],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('a file in %s is read as an editor reads it', async (_encoding, encode) => {
    const folders = [withFiles({ 'a.txt': encode(STORY.replaceAll('Brell', 'Brèll')) })];
    const client = await started({ folders });
    expect((await search(client, 'brèll'))!.map(({ name }) => name)).toEqual(['Nadia Brèll']);
  });

  test('where nothing is to be read nothing is found', async () => {
    const folders = [withFiles({ 'a.txt': STORY })];
    const client = await started({ folders, initializationOptions: { read: 'never' } });
    expect(await search(client, 'brell')).toEqual([]);
  });

  test('a search that is no longer wanted ends before all is read', async () => {
    const files = Array.from({ length: 400 }, (_, n): [string, string] => [`${n}.txt`, `${STORY}\n${n}\n${STORY}`]);
    const folders = [withFiles(Object.fromEntries(files))];
    const client = await started({ folders, capabilities: { window: { workDoneProgress: true } } });
    const source = new CancellationTokenSource();
    const found = client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: '' }, source.token);
    const reports = () => client.progress.filter(({ kind }) => kind === 'report');
    await until('it reports', () => reports().length > 0);
    source.cancel();
    await expect(found).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
    await until('it says that it has ended', () => client.progress.at(-1)!.kind === 'end');
    expect(reports().at(-1)!.percentage).toBeLessThan(90);
  });

  test('that does not exist has nothing', async () => {
    const client = await started({ folders: ['file:///there/is/none', 'vscode-vfs://elsewhere/x'] });
    expect(await search(client, '')).toEqual([]);
  });
});
