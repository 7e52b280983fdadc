import { describe, expect, test, vi } from 'vitest';
import { open, pass, start } from '../editor/start.ts';
import { desk } from '../editor/vscode.ts';
import { Panel } from '../editor/desk.ts';
import { STORY } from '../support.ts';

const show = async (...args: unknown[]): Promise<Panel> => {
  const ran = desk().run('articleDigest.showDigest', ...args);
  await pass();
  await ran;
  const panel = desk().panels.at(-1)!;
  panel.said.fire({ type: 'ready' });
  await pass();
  return panel;
};
const last = ({ received }: Panel): Record<string, unknown> => received.at(-1)!;
const points = (panel: Panel): number => (last(panel)['digest'] as { points: unknown[] }).points.length;
const at = (words: string): number => STORY.indexOf(words) + 2;

test('it opens once, beside the text, leaves the focus there, and has the name of the document', async () => {
  start();
  const { document } = await open(STORY);
  const panel = await show();
  expect(panel.column).toEqual({ viewColumn: -2, preserveFocus: true });
  expect(panel.title).toBe('Digest of Untitled-1');
  expect(last(panel)).toMatchObject({ type: 'show', layout: 'stack', uri: document.uri.toString() });
  await show();
  expect(desk().panels).toEqual([panel]);
});

test('it is of the document that it was asked for', async () => {
  start();
  const { document } = await open(STORY);
  await open(STORY);
  expect((await show(document.uri)).title).toBe('Digest of Untitled-1');
});

test('settings say how many key points it has, and how it is laid out', async () => {
  start();
  await open(STORY);
  const panel = await show();
  expect(points(panel)).toBe(3);
  desk().settings.set('keyPoints', 1);
  desk().settings.set('panel.layout', 'compact');
  await pass();
  expect([points(panel), last(panel)['layout']]).toEqual([1, 'compact']);
});

test('it goes along with edits and with the active article, and says why there is none', async () => {
  start();
  const { document } = await open(STORY);
  const panel = await show();
  desk().documents.edit(document, 0, 7, 'Ferry');
  await pass();
  expect((last(panel)['article'] as { text: string }).text).toMatch(/^Ferry board/);
  await open('- flour\n'.repeat(40));
  expect(last(panel)).toMatchObject({ type: 'off', off: 'Looks like a list.' });
  expect(panel.title).toBe('Digest of Untitled-2');
  for (const one of desk().documents.all) desk().documents.close(one);
  await pass();
  expect(last(panel)).toEqual({ type: 'off', off: 'No article is open.' });
  expect(panel.title).toBe('Digest');
});

test('out of sight it is sent nothing', async () => {
  start();
  const { document } = await open(STORY);
  const panel = await show();
  panel.visible = false;
  const before = panel.received.length;
  desk().documents.edit(document, 0, 7, 'Ferry');
  await pass();
  expect(panel.received.length).toBe(before);
});

test('one that was closed opens anew', async () => {
  start();
  await open(STORY);
  const panel = await show();
  panel.dispose();
  expect(await show()).not.toBe(panel);
});

const selections = ({ received }: Panel): unknown[] =>
  received.filter(({ type }) => type === 'select').map(({ item }) => item);

describe('text and digest lead to each other', () => {
  test('the cursor selects in the digest, a moment later, and nothing where it is at nothing', async () => {
    start();
    const { editor } = await open(STORY);
    const panel = await show();
    desk().documents.select(editor, at('Share this'));
    await pass(60);
    desk().documents.select(editor, at('single boat'));
    await pass();
    expect(selections(panel)).toEqual([expect.stringMatching(/^a\d+$/)]);
    desk().documents.select(editor, at('Share this'));
    await pass();
    expect(selections(panel).at(-1)).toBeNull();
  });

  test('not with the setting for it', async () => {
    start({ prepare: ({ settings }) => settings.user.set('panel.followsText', false) });
    const { editor } = await open(STORY);
    const panel = await show();
    desk().documents.select(editor, at('single boat'));
    await pass();
    expect(selections(panel)).toEqual([]);
  });

  test('an item of the digest selects its words, and the digest stays where it is', async () => {
    start();
    const { document, editor } = await open(STORY);
    const panel = await show();
    panel.said.fire({ type: 'reveal', start: at('single'), end: at('single') + 4 });
    await pass();
    expect(document.offsetAt(editor.selection.start)).toBe(at('single'));
    expect(selections(panel)).toEqual([]);
  });

  test('also where it has moved since the digest was made, unless it was edited itself', async () => {
    start();
    const { document, editor } = await open(STORY);
    const panel = await show();
    desk().documents.edit(document, 0, 0, 'More of it. ');
    panel.said.fire({ type: 'reveal', start: at('single'), end: at('single') + 6 });
    // Before the panel has followed.
    await vi.waitFor(() => expect(document.getText(editor.selection)).toBe('ngle b'));
    desk().documents.edit(document, document.getText().indexOf('single'), 6, 'lone');
    panel.said.fire({ type: 'reveal', start: at('single'), end: at('single') + 6 });
    await vi.waitFor(() => expect(desk().messages.at(-1)).toMatch(/changed meanwhile/));
  });

  test('not with the setting for it', async () => {
    start({ prepare: ({ settings }) => settings.user.set('panel.leadsText', false) });
    const { document, editor } = await open(STORY);
    const panel = await show();
    panel.said.fire({ type: 'reveal', start: at('single'), end: at('single') + 4 });
    await pass();
    expect(document.offsetAt(editor.selection.start)).toBe(0);
  });
});

const restore = async (state: unknown): Promise<Panel> => {
  const panel = new Panel('', undefined);
  const done = desk().serializer!.deserializeWebviewPanel(panel, state);
  await pass();
  await done;
  panel.said.fire({ type: 'ready' });
  await pass();
  return panel;
};

describe('when the window is opened again', () => {
  test('it takes up the article that it had', async () => {
    start({ prepare: ({ files }) => files.set('file:///news/ferry.txt', STORY) });
    await pass();
    const panel = await restore({ uri: 'file:///news/ferry.txt' });
    expect(panel.title).toBe('Digest of ferry.txt');
    expect(last(panel)['type']).toBe('show');
  });

  test('what is gone does not come back empty', async () => {
    start();
    await pass();
    for (const state of [undefined, {}, { uri: 'untitled:Untitled-1' }, { uri: 'file:///news/gone.txt' }])
      expect(last(await restore(state))).toEqual({ type: 'off', off: 'No article is open.' });
    expect(desk().documents.all).toEqual([]);
  });

  test('the article in front comes before the one that it had', async () => {
    start({ prepare: ({ files }) => files.set('file:///news/ferry.txt', STORY) });
    await open(STORY);
    expect((await restore({ uri: 'file:///news/ferry.txt' })).title).toBe('Digest of Untitled-1');
  });
});

test('it may run its own script, and read nothing but its own files', async () => {
  start();
  await open(STORY);
  const { webview, iconPath } = (await show()) as Panel & { iconPath?: unknown; webview: { options?: object } };
  expect(JSON.parse(JSON.stringify(webview.options))).toMatchObject({
    enableScripts: true,
    localResourceRoots: [{ path: '/extension/dist' }],
  });
  expect(String(iconPath)).toBe('file:///extension/media/icon.png');
});

test('its page lets in one script and one style sheet, and nothing from elsewhere', async () => {
  start();
  await open(STORY);
  const { html } = (await show()).webview;
  const nonce = /script-src 'nonce-([\w-]+)'/.exec(html)?.[1];
  expect(html).toContain(`default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'"`);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toContain(`<script nonce="${nonce}" src="file:///extension/dist/webview.js">`);
});
