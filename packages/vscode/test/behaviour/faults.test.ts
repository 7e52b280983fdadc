import { describe, expect, test } from 'vitest';
import { Uri } from '../editor/desk.ts';
import type { Document } from '../editor/documents.ts';
import { ask, open, pass, start, WAITS } from '../editor/start.ts';
import { CodeActionKind, type WorkspaceEdit } from '../editor/values.ts';
import { desk } from '../editor/vscode.ts';
import { STORY } from '../support.ts';

const [INFORMATION, HINT] = [2, 3];
const faultsOf = ({ uri }: Document): Record<string, unknown>[] => desk().diagnostics.get(uri.toString()) ?? [];
interface Action {
  title: string;
  kind: CodeActionKind;
  isPreferred?: boolean;
  edit?: WorkspaceEdit;
  command?: { command: string; arguments: unknown[] };
  diagnostics: unknown[];
}
const actionsAt = (document: Document, words: string, only?: CodeActionKind): Promise<Action[] | undefined> => {
  const place = document.positionAt(document.getText().indexOf(words) + 2);
  const range = { start: place, end: place };
  return ask('CodeActions', 'provideCodeActions', document, range, { diagnostics: faultsOf(document), only }, WAITS);
};
/** Runs the action on the first fault whose title begins so. */
const ignore = async (document: Document, opening: string): Promise<void> => {
  const { command } = (await actionsAt(document, 'ofBrell'))!.find(({ title }) => title.startsWith(opening))!;
  await desk().run(command!.command, ...command!.arguments);
  await pass();
};
const TWO = STORY.replace('depend on them', 'depend on them in the port ofOster');

test('faults say what is wrong, and which sort it is', async () => {
  start();
  const { document } = await open(STORY);
  expect(faultsOf(document)).toMatchObject([
    { code: 'missing-space', source: 'Article Digest', severity: INFORMATION, message: expect.stringMatching(/space/) },
  ]);
});

test('what is not the story is faint there too', async () => {
  start();
  const { document } = await open(`${STORY}\n\nThe pier was built of oak and stands on nineteen piles.\n\n`.repeat(2));
  const repeated = faultsOf(document).filter(({ code }) => code === 'repeated-paragraph');
  expect(repeated.length).toBeGreaterThan(0);
  for (const { tags } of repeated) expect(tags).toEqual([1]);
});

describe('a setting', () => {
  test('makes them hints, or takes them away, with their mends', async () => {
    start();
    const { document } = await open(STORY);
    desk().settings.set('faults.severity', 'hint');
    await pass();
    expect(faultsOf(document).map(({ severity }) => severity)).toEqual([HINT]);
    desk().settings.set('faults.severity', 'off');
    await pass();
    expect(faultsOf(document)).toEqual([]);
    expect(await actionsAt(document, 'ofBrell')).toBeUndefined();
  });

  test('leaves out sorts of them', async () => {
    start({ prepare: ({ settings }) => settings.user.set('faults.ignore', ['missing-space']) });
    const { document } = await open(STORY);
    expect(faultsOf(document)).toEqual([]);
    expect(await actionsAt(document, 'ofBrell')).toEqual([]);
  });
});

describe('a fault', () => {
  test('is mended by the first action, which is tied to it', async () => {
    start();
    const { document } = await open(STORY);
    const [first] = (await actionsAt(document, 'ofBrell'))!;
    expect(first).toMatchObject({ isPreferred: true, diagnostics: faultsOf(document) });
    desk().documents.apply(first!.edit!);
    await pass();
    expect(document.getText()).toContain('of Brell');
    expect(faultsOf(document)).toEqual([]);
  });

  test('is ignored here, and stays so; its sort is not', async () => {
    start();
    const { document } = await open(TWO);
    await ignore(document, 'Ignore here');
    expect(faultsOf(document)).toHaveLength(1);
    expect(await actionsAt(document, 'ofBrell')).toEqual([]);
    desk().documents.close(document);
    const again = desk().documents.open(TWO, 'plaintext', document.uri);
    desk().documents.show(again);
    await pass();
    expect(faultsOf(again)).toHaveLength(1);
  });

  test('that is ignored here is shown again once that is taken back', async () => {
    start();
    const { document } = await open(TWO);
    await ignore(document, 'Ignore here');
    await desk().run('articleDigest.showIgnored');
    await pass();
    expect(faultsOf(document)).toHaveLength(2);
    desk().choices.push('Open the Setting');
    await desk().run('articleDigest.showIgnored');
    expect(desk().messages.at(-1)).toMatch(/^No single fault is ignored here/);
    expect(desk().ran).toEqual([['workbench.action.openSettings', 'articleDigest.faults.ignore']]);
  });

  test('of a sort that is ignored everywhere goes, and sorts ignored before stay so', async () => {
    start({ prepare: ({ settings }) => settings.user.set('faults.ignore', ['mojibake']) });
    const { document } = await open(TWO);
    await ignore(document, 'Ignore everywhere');
    expect(faultsOf(document)).toEqual([]);
    expect(desk().settings.user.get('faults.ignore')).toEqual(['mojibake', 'missing-space']);
  });
});

test('one action mends all', async () => {
  start();
  const { document } = await open(TWO);
  const kind = CodeActionKind.Empty.append('source.fixAll.articleDigest');
  const [all] = (await actionsAt(document, 'Harbour', kind))!;
  desk().documents.apply(all!.edit!);
  await pass();
  expect(document.getText()).toContain('of Brell and her board');
  expect(document.getText()).toContain('of Oster');
});

describe('they are not shown', () => {
  test.each([
    ['in the other side of a comparison', 'git:/news/ferry.txt', 0],
    ['in what the editor writes', 'output:log', 0],
    ['but in a file they are', 'file:///news/ferry.txt', 1],
  ])('%s', async (_where, uri, count) => {
    start();
    const document = desk().documents.open(STORY, 'plaintext', Uri.parse(uri));
    desk().documents.show(document);
    await pass();
    expect(faultsOf(document)).toHaveLength(count);
  });

  test('once the document closes, even where it closes while it is read', async () => {
    start();
    const { document } = await open(STORY);
    desk().documents.edit(document, 0, 1, 'h');
    await pass(310);
    desk().documents.close(document);
    await pass();
    expect(desk().diagnostics.size).toBe(0);
  });

  test('beyond the limit', async () => {
    start({ prepare: ({ settings }) => settings.user.set('maxLength', STORY.length + 10) });
    const { document } = await open(STORY);
    expect(faultsOf(document)).toHaveLength(1);
    desk().documents.edit(document, 0, 0, 'More of it. ');
    await pass();
    expect(faultsOf(document)).toEqual([]);
  });
});
