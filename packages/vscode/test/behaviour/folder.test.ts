import { describe, expect, test, vi } from 'vitest';
import { ask, open, pass, start, WAITS } from '../editor/start.ts';
import { desk } from '../editor/vscode.ts';
import { Uri } from '../editor/desk.ts';
import { STORY } from '../support.ts';

const FERRY = 'file:///news/ferry.txt';
const found = async (query: string): Promise<string[]> => {
  const symbols = await ask<{ name: string }[]>('WorkspaceSymbol', 'provideWorkspaceSymbols', query, WAITS);
  return symbols.map(({ name }) => name);
};
const folder =
  (files: Record<string, string>, settings: Record<string, unknown> = {}) =>
  (made: ReturnType<typeof desk>) => {
    for (const [name, text] of Object.entries(files)) made.files.set(name, text);
    for (const [name, value] of Object.entries(settings)) made.settings.user.set(name, value);
  };

test('people of all articles of the folder are found by a part of their names', async () => {
  start({ prepare: folder({ [FERRY]: STORY, 'file:///news/shop.txt': '- flour\n'.repeat(40) }) });
  expect(await found('brel')).toEqual(['Nadia Brell']);
  expect(await found('zzz')).toEqual([]);
});

test('the folder is looked through once while a name is typed, and again later', async () => {
  start({ prepare: folder({ [FERRY]: STORY }) });
  const look = vi.spyOn(desk().workspace, 'findFiles');
  for (const query of ['B', 'Br', 'Bre']) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    expect(await found(query)).toContain('Nadia Brell');
  }
  expect(look).toHaveBeenCalledTimes(1);
  await pass(3000);
  await found('Brel');
  expect(look).toHaveBeenCalledTimes(2);
});

test('of a file that is open what the editor has counts', async () => {
  start({ prepare: folder({ [FERRY]: STORY }) });
  const document = desk().documents.open(STORY, 'plaintext', Uri.parse(FERRY));
  desk().documents.show(document);
  await pass();
  expect(await found('Brell')).toEqual(['Nadia Brell']);
  desk().documents.edit(document, 0, STORY.length, STORY.replaceAll('Brell', 'Lanthorn'));
  await pass();
  expect(await found('Brell')).toEqual([]);
  expect(await found('Lanthorn')).toEqual(['Nadia Lanthorn']);
  await desk().run('articleDigest.leaveAlone');
  await pass();
  expect(await found('Lanthorn')).toEqual([]);
});

test('a file stands there once, with what it was before its changes open beside it', async () => {
  start({ prepare: folder({ [FERRY]: STORY }) });
  desk().documents.open(STORY, 'plaintext', Uri.parse('git:/news/ferry.txt'));
  await pass();
  expect(await found('Brell')).toEqual(['Nadia Brell']);
});

test('what the search of the editor leaves out is left out', async () => {
  const packages = { 'file:///news/node_modules/a/readme.md': STORY, 'file:///news/old/ferry.txt': STORY };
  const settings = { 'search.exclude': { '**/node_modules': true, '**/old': false } };
  start({ prepare: folder({ [FERRY]: STORY, ...packages }, settings) });
  expect(await found('Brell')).toHaveLength(2);
});

describe('a setting', () => {
  test('turns it off', async () => {
    start({ prepare: folder({ [FERRY]: STORY }, { 'workspaceSymbols.enabled': false }) });
    await open(STORY);
    expect(await found('Brell')).toEqual([]);
  });

  test('leaves out what is too long', async () => {
    start({ prepare: folder({ [FERRY]: STORY.repeat(4) }, { maxLength: 1000 }) });
    const read = vi.spyOn(desk().workspace.fs, 'readFile');
    expect(await found('Brell')).toEqual([]);
    expect(read).not.toHaveBeenCalled();
    desk().settings.set('maxLength', 100_000);
    await pass();
    expect(await found('Brell')).toEqual(['Nadia Brell']);
  });

  test('for one language holds for its files', async () => {
    start({ prepare: folder({ [FERRY]: STORY, 'file:///news/ferry.md': STORY }) });
    expect(await found('Brell')).toHaveLength(2);
    desk().settings.set('markdown read', 'never', desk().settings.languages);
    expect(await found('Brell')).toHaveLength(1);
  });

  test('is heard at once, whatever was read before', async () => {
    start({ prepare: folder({ [FERRY]: STORY }) });
    expect(await found('Brell')).toEqual(['Nadia Brell']);
    desk().settings.set('read', 'never');
    expect(await found('Brell')).toEqual([]);
  });

  test('of most files says where there are more, and where to change it, until there are not', async () => {
    start({
      prepare: folder({ 'file:///news/a.txt': 'A list.', [FERRY]: STORY }, { 'workspaceSymbols.maxFiles': 1 }),
    });
    expect(await found('Brell')).toEqual([]);
    const status = desk().statuses.get('articleDigest.folder');
    expect(status).toMatchObject({
      detail: 'The folder has more',
      command: { arguments: ['articleDigest.workspaceSymbols.maxFiles'] },
      severity: 1,
    });
    desk().settings.set('workspaceSymbols.maxFiles', 2);
    expect(await found('Brell')).toEqual(['Nadia Brell']);
    expect(desk().statuses.has('articleDigest.folder')).toBe(false);
  });
});

describe('who reports whom', () => {
  interface Item {
    name: string;
  }
  interface Call {
    from: Item;
    to: Item;
    fromRanges: unknown[];
  }

  test('leads inwards and outwards, and nowhere once the document is closed', async () => {
    start();
    const { document } = await open(STORY);
    const place = document.positionAt(STORY.indexOf('Brell had told') + 2);
    const [brell] = await ask<Item[]>('CallHierarchy', 'prepareCallHierarchy', document, place);
    const incoming = await ask<Call[]>('CallHierarchy', 'provideCallHierarchyIncomingCalls', brell);
    const { from } = incoming.find((call) => /senior board official/i.test(call.from.name))!;
    expect(incoming[0]!.fromRanges.length).toBeGreaterThan(0);
    const outgoing = await ask<Call[]>('CallHierarchy', 'provideCallHierarchyOutgoingCalls', from);
    expect(outgoing.map(({ to }) => to.name)).toEqual(['Nadia Brell']);
    desk().documents.close(document);
    expect(await ask('CallHierarchy', 'provideCallHierarchyIncomingCalls', brell)).toEqual([]);
  });

  test('a person leads to the organisation, by the definition of the type', async () => {
    start();
    const { document } = await open(
      'Port shut\n\n“It is late,” said Jann Weser, head of the Corran Railway. “Very late,” Weser said on Monday, a spokesman told reporters.\n\nThe officials denied it on Sunday, and police confirmed it.\n',
    );
    const place = document.positionAt(document.getText().indexOf('Jann Weser') + 2);
    const links = await ask<{ targetRange: never }[]>(
      'TypeDefinition',
      'provideTypeDefinition',
      document,
      place,
      WAITS,
    );
    expect(links.map(({ targetRange }) => document.getText(targetRange))).toEqual(['Corran Railway']);
  });
});
