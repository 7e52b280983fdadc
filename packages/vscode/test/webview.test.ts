import { afterEach, expect, test, vi } from 'vitest';

vi.mock('@article-digest/widget/define', () => ({}));
vi.mock('@article-digest/widget/locales', () => ({ registerMessages: () => undefined }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** By a name that is no literal: the page has the types of a browser, which the tests do without. */
const MAIN = ['../webview', 'main.ts'].join('/');

/** Starts the page of the panel, with an element and an editor that only keep what they are given. */
async function page() {
  const select = vi.fn<(item: string | null) => void>();
  const element: EventTarget & { hidden?: boolean } = Object.assign(new EventTarget(), { select, hidden: true });
  const message = { hidden: false, textContent: 'Reading…' };
  const editor = { postMessage: vi.fn<(message: unknown) => void>(), setState: vi.fn<(state: unknown) => void>() };
  const frame = new EventTarget();
  vi.stubGlobal('window', frame);
  vi.stubGlobal('document', { querySelector: (name: string) => (name === '#message' ? message : element) });
  vi.stubGlobal('acquireVsCodeApi', () => editor);
  await import(MAIN);
  const send = (data: object): boolean => frame.dispatchEvent(Object.assign(new Event('message'), { data }));
  return { element, select, message, editor, send };
}

test('the page says that it is ready, and shows what it is sent', async () => {
  const { element, message, editor, send } = await page();
  expect(editor.postMessage.mock.calls).toEqual([[{ type: 'ready' }]]);
  send({ type: 'show', article: 'article', digest: 'digest', layout: 'compact', uri: 'file:///a.txt' });
  expect(element).toMatchObject({ article: 'article', digest: 'digest', layout: 'compact', hidden: false });
  expect(message.hidden).toBe(true);
});

test('or says why there is nothing to show', async () => {
  const { element, message, send } = await page();
  send({ type: 'show', article: {}, digest: {}, layout: 'stack', uri: 'file:///a.txt' });
  send({ type: 'off', off: 'Looks like a list.', uri: 'file:///a.txt' });
  expect(element.hidden).toBe(true);
  expect(message).toEqual({ hidden: false, textContent: 'Looks like a list.' });
});

test('it keeps which document it shows, for when the window is opened again', async () => {
  const { editor, send } = await page();
  send({ type: 'show', article: {}, digest: {}, layout: 'stack', uri: 'file:///a.txt' });
  expect(editor.setState).toHaveBeenLastCalledWith({ uri: 'file:///a.txt' });
  send({ type: 'select', item: 'a1' });
  expect(editor.setState).toHaveBeenCalledTimes(1);
  send({ type: 'off', off: 'No article is open.' });
  expect(editor.setState).toHaveBeenLastCalledWith({});
});

test('text and digest lead to each other', async () => {
  const { element, select, editor, send } = await page();
  send({ type: 'select', item: 'a1' });
  send({ type: 'select', item: null });
  expect(select.mock.calls).toEqual([['a1'], [null]]);
  element.dispatchEvent(Object.assign(new Event('article-digest-select'), { span: { start: 3, end: 9 } }));
  expect(editor.postMessage).toHaveBeenLastCalledWith({ type: 'reveal', start: 3, end: 9 });
});
