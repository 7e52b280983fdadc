import { describe, expect, test } from 'vitest';
import { Uri } from '../editor/desk.ts';
import type { Document } from '../editor/documents.ts';
import { ask, open, pass, start, WAITS } from '../editor/start.ts';
import { desk } from '../editor/vscode.ts';
import { STORY } from '../support.ts';

interface Shown {
  contents: { value: string; isTrusted: unknown };
}
const hover = (document: Document, words: string): Promise<Shown> =>
  ask('Hover', 'provideHover', document, document.positionAt(STORY.indexOf(words) + 2), WAITS);

/** What the editor runs where such a link is clicked. */
async function linked(document: Document): Promise<{ run: () => Promise<void>; given: unknown[]; trusted: unknown }> {
  const { contents } = await hover(document, 'that the line would close');
  const [, href] = /\[line \d+\]\((\S+) "[^"]+"\)/.exec(contents.value)!;
  const { scheme, path, query } = Uri.parse(href!);
  expect(scheme).toBe('command');
  const given = JSON.parse(decodeURIComponent(query)) as unknown[];
  const run = async (): Promise<void> => {
    await desk().run(path, ...given);
    await pass();
  };
  return { run, given, trusted: contents.isTrusted };
}

describe('a line that a hover names', () => {
  test.each([
    ['a new document', 'untitled:Untitled-9'],
    ['a file', 'file:///press/100%25%20ferry%20%28a%29.txt'],
    ['a file of a virtual workspace', 'vscode-vfs://github/press/ferry.txt'],
  ])('leads there: %s', async (_, address) => {
    start();
    const document = desk().documents.open(STORY, 'plaintext', Uri.parse(address));
    const editor = desk().documents.show(document, 2);
    const other = desk().documents.open('Something else.', 'plaintext');
    desk().documents.show(other);
    await pass();
    const { run, given } = await linked(document);
    expect(given).toEqual([document.uri.toString(), expect.any(Number), expect.any(Number)]);
    await run();
    expect(desk().documents.active).toBe(editor);
    expect(document.getText().slice(document.offsetAt(editor.selection.start))).toMatch(/^Brell had told/);
  });

  test('runs no other command', async () => {
    start();
    const { document } = await open(STORY);
    expect((await linked(document)).trusted).toEqual({ enabledCommands: ['articleDigest.showPlace'] });
  });

  test('opens nothing once the document has closed', async () => {
    start();
    const { document } = await open(STORY);
    const { run } = await linked(document);
    desk().documents.close(document);
    await run();
    expect(desk().documents.active).toBeUndefined();
  });
});

test('a hover leaves faults of the copy to the editor, which tells them there itself', async () => {
  start();
  const { document } = await open(STORY);
  const [fault] = desk().diagnostics.get(document.uri.toString())!;
  const words = (await hover(document, 'ofBrell')).contents.value;
  expect(words).not.toContain(fault!['message']);
  expect(words).not.toContain('quick fix');
  // What else is known of the words is told.
  expect(words).toContain('Nadia Brell');
});
