import { describe, expect, test } from 'vitest';
import type { ViewItem } from '../../src/views/item.ts';
import { open, pass, rowsOf, run, start } from '../editor/start.ts';
import { desk } from '../editor/vscode.ts';
import { STORY } from '../support.ts';

const labels = async (view: string): Promise<string[]> => (await rowsOf(view)).map(({ label }) => label);
const shownAs = (view: string, row: ViewItem): Record<string, unknown> =>
  desk().views.get(`articleDigest.${view}`)!.treeDataProvider['getTreeItem']!(row as never) as Record<string, unknown>;
/** How often a view was told that it has changed. */
const countChanges = (view: string): (() => number) => {
  let count = 0;
  const provider = desk().views.get(`articleDigest.${view}`)!.treeDataProvider as unknown as {
    onDidChangeTreeData: (listener: () => void) => void;
  };
  provider.onDidChangeTreeData(() => count++);
  return () => count;
};

const [CLOSED, EXPANDED] = [1, 2];

test('views have what the article has, and nothing where there is none', async () => {
  start();
  await open(STORY);
  expect(await labels('people')).toEqual(['Nadia Brell', 'Tomas Vell']);
  await run('leaveAlone');
  expect(await labels('people')).toEqual([]);
});

describe('all views are told', () => {
  test.each(['people', 'quotes', 'sources', 'organizations', 'places', 'numbers', 'timeline', 'artefacts'])(
    '%s: of an edit, another document, a decision and a setting',
    async (view) => {
      start();
      const { document } = await open(STORY);
      const changes = countChanges(view);
      desk().documents.edit(document, 0, 7, 'Ferry');
      await pass();
      expect(changes()).toBe(1);
      await open(STORY);
      expect(changes()).toBe(2);
      await run('leaveAlone');
      expect(changes()).toBe(3);
      desk().settings.set('views.unsure', true);
      await pass();
      expect(changes()).toBe(4);
      desk().settings.touch('editor.fontSize');
      await pass();
      expect(changes()).toBe(4);
    },
  );
});

test('views show an edit a moment later, and one time for many letters', async () => {
  start();
  const { document } = await open(STORY);
  const changes = countChanges('people');
  for (const letter of 'Quine') {
    desk().documents.edit(document, STORY.indexOf('Brell told') + 5, 0, letter);
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await pass(100);
  }
  expect(changes()).toBe(0);
  await pass();
  expect(changes()).toBe(1);
});

const ids = async (): Promise<unknown[]> => {
  const rows = await rowsOf('quotes');
  const beneath = await Promise.all(rows.map((row) => rowsOf('quotes', row)));
  return [...rows, ...beneath.flat()].map((row) => shownAs('quotes', row)['id']);
};

describe('a row', () => {
  test('leads to its words, without taking the focus, in the column where they are', async () => {
    start();
    const document = desk().documents.open(STORY);
    const editor = desk().documents.show(document, 2);
    await pass();
    const [brell] = await rowsOf('people');
    const { command } = shownAs('people', brell!) as { command: { command: string; arguments: unknown[] } };
    expect(command.command).toBe('articleDigest.reveal');
    desk().documents.cover(1);
    await desk().run(command.command, ...command.arguments);
    await pass();
    expect(document.getText(editor.selection)).toBe('Nadia Brell');
    expect(editor.revealed).toEqual(editor.selection);
    expect(desk().documents.active).toBeUndefined();
    expect(desk().documents.visible).toEqual([editor]);
    // Typed before them, and the row is still the one of before.
    desk().documents.edit(document, 0, 0, 'More of it. ');
    await desk().run(command.command, ...command.arguments);
    expect(document.getText(editor.selection)).toBe('Nadia Brell');
    // Behind something else in its column.
    desk().documents.show(desk().documents.open('{}', 'json'), 2);
    await desk().run(command.command, ...command.arguments);
    expect(desk().documents.visible).toMatchObject([{ document, viewColumn: 2 }]);
  });

  test('says what fits it, and all of it to who cannot see', async () => {
    start();
    await open(STORY);
    const [brell] = await rowsOf('people');
    expect(shownAs('people', brell!)).toMatchObject({
      contextValue: 'entity',
      description: 'chairwoman · 5× named, 3 statements',
      collapsibleState: CLOSED,
      accessibilityInformation: { label: 'Nadia Brell, chairwoman · 5× named, 3 statements' },
    });
    const [said] = await rowsOf('people', brell);
    expect(shownAs('people', said!)).toMatchObject({ contextValue: 'statement', collapsibleState: 0 });
  });

  test('has an icon, a tooltip with all roles, and names that stand out', async () => {
    start();
    await open(STORY);
    const [brell, vell] = await rowsOf('people');
    expect(shownAs('people', brell!)).toMatchObject({
      label: 'Nadia Brell',
      iconPath: { id: 'person' },
      tooltip: 'Nadia Brell\nchairwoman',
    });
    const named = (await rowsOf('people', vell)).at(-1)!;
    const [place] = await rowsOf('people', named);
    expect(shownAs('people', place!)).toMatchObject({
      label: { label: expect.stringContaining('Tomas Vell'), highlights: [[expect.any(Number), expect.any(Number)]] },
    });
    const provider = desk().views.get('articleDigest.people')!.treeDataProvider as unknown as {
      getParent(row: ViewItem): ViewItem | undefined;
    };
    const parent = (row: ViewItem): ViewItem | undefined => provider.getParent(row);
    expect([parent(place!), parent(named), parent(vell!)]).toEqual([named, vell, undefined]);
  });

  test('is one of several that can be chosen together, and all close at once', () => {
    start();
    for (const view of desk().views.values())
      expect(view).toMatchObject({ canSelectMany: true, showCollapseAll: true });
  });

  test('has an id of its own in the whole tree, and another one under a filter', async () => {
    start();
    await open(STORY);
    const all = await ids();
    expect(new Set(all).size).toBe(all.length);
    await run('filterViews', 'boat');
    for (const id of await ids()) expect(all).not.toContain(id);
  });

  test('of a group is open, unless it holds very many', async () => {
    start();
    await open(STORY.replaceAll(' the', '\u00a0the').replaceAll(' a', '\u00a0a'));
    const groups = await rowsOf('artefacts');
    expect(groups.map((group) => [group.label, shownAs('artefacts', group)['collapsibleState']])).toEqual([
      ['No-break spaces', CLOSED],
      ['Missing spaces', EXPANDED],
      ['Not the story', EXPANDED],
    ]);
  });
});

describe('filter', () => {
  test('leaves what has the words, open, and says so; the opposite takes it back', async () => {
    start();
    await open(STORY);
    await run('filterViews', ' single boat ');
    expect(await labels('people')).toEqual(['Nadia Brell']);
    const [brell] = await rowsOf('people');
    expect(shownAs('people', brell!)['collapsibleState']).toBe(EXPANDED);
    expect(desk().views.get('articleDigest.people')!.description).toBe('with “single boat”');
    expect(desk().context.get('articleDigest.filtered')).toBe(true);
    await run('clearFilter');
    expect(await labels('people')).toEqual(['Nadia Brell', 'Tomas Vell']);
    expect(desk().views.get('articleDigest.people')!.description).toBe('');
    expect(desk().context.get('articleDigest.filtered')).toBe(false);
  });

  test('is seen while it is typed, and is what it was where it is given up', async () => {
    start();
    await open(STORY);
    const asked = desk().run('articleDigest.filterViews');
    const [box] = desk().boxes;
    box!.typed.fire('single boat');
    expect(await labels('people')).toEqual(['Nadia Brell']);
    box!.hidden.fire();
    await asked;
    expect(await labels('people')).toEqual(['Nadia Brell', 'Tomas Vell']);
    expect(box!.isShown).toBe(false);
  });

  test('stays once it is accepted, and stands in the box the next time', async () => {
    start();
    await open(STORY);
    const asked = desk().run('articleDigest.filterViews');
    desk().boxes[0]!.typed.fire('single boat');
    desk().boxes[0]!.accepted.fire();
    await asked;
    expect(await labels('people')).toEqual(['Nadia Brell']);
    void desk().run('articleDigest.filterViews');
    expect(desk().boxes[1]!.value).toBe('single boat');
  });
});

describe('order', () => {
  test('is chosen, kept as a setting, and goes for all views', async () => {
    start();
    await open(STORY);
    const byCount = await labels('quotes');
    desk().choices.push('name');
    await run('sortViews');
    expect(desk().settings.user.get('views.order')).toBe('name');
    expect(await labels('quotes')).toEqual(byCount.toSorted((a, b) => a.localeCompare(b, 'en')));
    await run('sortViews', 'appearance');
    expect((await labels('quotes'))[2]).toBe('The Coast Courier');
  });

  test('is left as it is where nothing is chosen', async () => {
    start();
    await open(STORY);
    await run('sortViews');
    expect(desk().settings.user.size).toBe(0);
    expect(desk().offered.at(-1)).toEqual(['count', 'appearance', 'name']);
  });
});

const count = async (): Promise<number> => {
  const views = await Promise.all(['people', 'organizations', 'places'].map((view) => rowsOf(view)));
  return views.flat().length;
};

test('names that are probably wrong come with a setting', async () => {
  const { digest, parse } = await import('@article-digest/core');
  start();
  // Whichever names a fit holds for unsure: some text has one.
  const text = `${STORY}\n\n“It rained,” Vell said of Gryth Olan Bask.\n`;
  const unsure = Object.values(digest(parse(text)).cast)
    .flat()
    .filter((member) => member.unsure === true);
  await open(text);
  const before = await count();
  desk().settings.set('views.unsure', true);
  await pass();
  expect(await count()).toBe(before + unsure.length);
});
