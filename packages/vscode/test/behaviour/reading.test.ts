import { describe, expect, test, vi } from 'vitest';
import * as reader from '../../src/reader.ts';
import { ask, open, pass, start, WAITS } from '../editor/start.ts';
import type { Document } from '../editor/documents.ts';
import { desk } from '../editor/vscode.ts';
import { STORY } from '../support.ts';

const at = (document: Document, words: string): unknown => document.positionAt(document.getText().indexOf(words) + 2);
const hover = (document: Document, words: string, token: object = WAITS): Promise<unknown> =>
  ask('Hover', 'provideHover', document, at(document, words), token);
const hoverWords = async (document: Document, words: string): Promise<string> =>
  JSON.stringify(await hover(document, words));
const parses = (): ReturnType<typeof vi.spyOn> => vi.spyOn(reader.Parsers.prototype, 'parse');

describe('a document is read', () => {
  test('once for each version, whoever asks', async () => {
    start();
    const parse = parses();
    const { document } = await open(STORY);
    await hover(document, 'single boat');
    await hover(document, 'Tomas Vell');
    expect(parse).toHaveBeenCalledTimes(1);
    desk().documents.edit(document, 0, 7, 'Ferry');
    await pass();
    await hover(document, 'single boat');
    expect(parse).toHaveBeenCalledTimes(2);
    parse.mockRestore();
  });

  test('not at every letter of many: what is out of date is not parsed', async () => {
    start();
    const { document } = await open(STORY);
    const parse = parses();
    const answers: Promise<unknown>[] = [];
    for (const letter of 'Ferry') {
      desk().documents.edit(document, 0, 0, letter);
      const provider = desk().providers.get('Hover')!['provideHover'] as (...all: unknown[]) => Promise<unknown>;
      answers.push(provider(document, at(document, 'single boat'), WAITS));
    }
    await pass();
    expect(await Promise.all(answers)).toEqual([undefined, undefined, undefined, undefined, expect.anything()]);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });

  test('not where it closes meanwhile', async () => {
    start();
    const parse = parses();
    const document = desk().documents.open(STORY);
    desk().documents.show(document);
    desk().documents.close(document);
    await pass();
    expect(parse).not.toHaveBeenCalled();
    parse.mockRestore();
  });

  test('anew where another document comes under its name', async () => {
    start();
    const { document } = await open(STORY);
    desk().documents.close(document);
    const again = desk().documents.open(STORY.replaceAll('Brell', 'Lanthorn'), 'plaintext', document.uri);
    desk().documents.show(again);
    await pass();
    expect(await hoverWords(again, 'single boat')).toContain('Lanthorn');
  });

  test('and forgotten when it closes, by all that remembers it', async () => {
    const close = vi.spyOn(reader.Parsers.prototype, 'close');
    start();
    const { document } = await open(STORY);
    desk().documents.close(document);
    expect(close).toHaveBeenCalledWith(document.uri.toString());
    close.mockRestore();
  });
});

describe('nobody is answered who does not wait any more', () => {
  const given = { ...WAITS, isCancellationRequested: true };
  const RANGE = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

  test.each([
    ['Hover', 'provideHover', ['single boat']],
    ['DocumentSymbol', 'provideDocumentSymbols', []],
    ['FoldingRange', 'provideFoldingRanges', [{}]],
    ['DocumentSemanticTokens', 'provideDocumentSemanticTokens', []],
    ['DocumentRangeSemanticTokens', 'provideDocumentRangeSemanticTokens', [RANGE]],
    ['InlayHints', 'provideInlayHints', [RANGE]],
    ['CodeLens', 'provideCodeLenses', []],
  ])('%s', async (kind, method, more) => {
    start();
    const { document } = await open(STORY);
    const args = more.map((one) => (typeof one === 'string' ? at(document, one) : one));
    expect(await ask(kind, method, document, ...args, WAITS)).toBeDefined();
    expect(await ask(kind, method, document, ...args, given)).toBeUndefined();
  });

  test('in the folder either', async () => {
    start({ prepare: ({ files }) => files.set('file:///news/ferry.txt', STORY) });
    expect(await ask('WorkspaceSymbol', 'provideWorkspaceSymbols', 'Brell', given)).toEqual([]);
  });
});

describe('a setting', () => {
  test('what counts as a statement', async () => {
    start();
    const { document } = await open(`${STORY}\nThe mayor thinks that the pier is safe.\n`);
    expect(await hoverWords(document, 'pier is safe')).toContain('Tomas Vell');
    desk().settings.set('attributions', 'speech');
    await pass();
    expect(await hover(document, 'pier is safe')).toBeUndefined();
  });

  test.each([
    ['highlights.enabled', 'DocumentHighlight', 'provideDocumentHighlights', ['Tomas Vell']],
    ['semanticColors.enabled', 'DocumentSemanticTokens', 'provideDocumentSemanticTokens', []],
    ['links.enabled', 'DocumentLink', 'provideDocumentLinks', []],
    ['outline.enabled', 'DocumentSymbol', 'provideDocumentSymbols', []],
    ['hover.enabled', 'Hover', 'provideHover', ['single boat']],
  ])('%s', async (setting, kind, method, words) => {
    start();
    const { document } = await open(STORY);
    const args = words.map((one) => at(document, one));
    expect(await ask(kind, method, document, ...args, WAITS)).toBeDefined();
    desk().settings.set(setting, false);
    await pass();
    expect(await ask(kind, method, document, ...args, WAITS)).toBeUndefined();
    desk().settings.set(setting, true);
    desk().settings.languages.set(`plaintext ${setting}`, false);
    desk().settings.touch('articleDigest');
    expect(await ask(kind, method, document, ...args, WAITS)).toBeUndefined();
  });

  test('rows of the outline', async () => {
    start({ prepare: ({ settings }) => settings.user.set('outline.maxItems', 10) });
    const { document } = await open(STORY.repeat(3));
    interface Row {
      children: Row[];
    }
    const count = (rows: Row[]): number => rows.reduce((sum, { children }) => sum + 1 + count(children), 0);
    expect(count(await ask('DocumentSymbol', 'provideDocumentSymbols', document, WAITS))).toBeLessThanOrEqual(11);
  });

  test('each sort of hint', async () => {
    start();
    const text = `By Ana Holm\nPublished: 8 April 2031\n\n${STORY}\n“We hope so,” Vell said. “We all do.\n\n“It is late,\n\n“It is very late.”\n`;
    const { document } = await open(text);
    const labels = async (): Promise<string[]> =>
      (
        await ask<{ label: string }[]>(
          'InlayHints',
          'provideInlayHints',
          document,
          { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
          WAITS,
        )
      ).map(({ label }) => label);
    const sorts = { dates: /^\d{4}-\d\d/, speakers: /Vell/, units: /^= / };
    for (const pattern of Object.values(sorts)) expect(await labels()).toContainEqual(expect.stringMatching(pattern));
    for (const [sort, pattern] of Object.entries(sorts)) {
      desk().settings.set(`inlayHints.${sort}`, false);
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      const left = await labels();
      expect(left).not.toContainEqual(expect.stringMatching(pattern));
      expect(left.length).toBeGreaterThan(0);
      desk().settings.set(`inlayHints.${sort}`, undefined);
    }
  });
});

test('a German editor gets German hovers, and one in another language English ones', async () => {
  start({ language: 'de' });
  const { document } = await open(STORY);
  expect(await hoverWords(document, 'single boat')).toContain('Wörtlich gesagt');
  start({ language: 'pt-br' });
  const other = await open(STORY);
  expect(await hoverWords(other.document, 'single boat')).toContain('Said word for word');
});

test('what is shown is asked for again once a decision changes it', async () => {
  start();
  await open(STORY);
  const outline = desk().providers.get('DocumentSymbol');
  let changes = 0;
  for (const [kind, event] of [
    ['CodeLens', 'onDidChangeCodeLenses'],
    ['InlayHints', 'onDidChangeInlayHints'],
    ['FoldingRange', 'onDidChangeFoldingRanges'],
    ['DocumentSemanticTokens', 'onDidChangeSemanticTokens'],
  ] as const)
    (desk().providers.get(kind)![event] as unknown as (listener: () => void) => void)(() => changes++);
  await desk().run('articleDigest.leaveAlone');
  expect(changes).toBe(4);
  // The editor keeps an outline until its provider is another one.
  expect(desk().providers.get('DocumentSymbol')).not.toBe(outline);
});

interface Tokens {
  data: Uint32Array;
  resultId: string;
  edits?: { start: number; deleteCount: number; data: Uint32Array }[];
}
const whole = (document: Document): Promise<Tokens> =>
  ask('DocumentSemanticTokens', 'provideDocumentSemanticTokens', document, WAITS);
const change = (document: Document, previous: string): Promise<Tokens> =>
  ask('DocumentSemanticTokens', 'provideDocumentSemanticTokensEdits', document, previous, WAITS);

describe('colours after a keystroke', () => {
  test('are what they would be if all were asked for, edit upon edit', async () => {
    start();
    const { document } = await open(STORY);
    let { data, resultId } = await whole(document);
    for (const [words, put] of [
      ['single boat', 'Vell, 40 miles. '],
      ['Harbour board', '\n\n“Not a word,” Brell said.\n\n'],
      ['Vell, 40 miles. ', ''],
    ] as const) {
      desk().documents.edit(document, document.getText().indexOf(words), put === '' ? words.length : 0, put);
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await pass();
      // oxlint-disable-next-line no-await-in-loop
      const { edits, resultId: next } = await change(document, resultId);
      const numbers = [...data];
      for (const { start: from, deleteCount, data: added } of edits!.toReversed())
        numbers.splice(from, deleteCount, ...added);
      data = Uint32Array.from(numbers);
      resultId = next;
    }
    expect([...data]).toEqual(reader.semanticTokens(reader.parse(document.getText())).data);
  });

  test('all of them come where it is not known what the editor has', async () => {
    start();
    const { document } = await open(STORY);
    await whole(document);
    const { data, resultId } = await change(document, 'other');
    expect(data.length).toBeGreaterThan(0);
    desk().documents.close(document);
    const again = desk().documents.open(STORY, 'plaintext', document.uri);
    desk().documents.show(again);
    await pass();
    expect((await change(again, resultId)).edits).toBeUndefined();
  });

  test('of what is on the screen there are those alone', async () => {
    start();
    const { document } = await open(STORY);
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    const { data } = await ask<Tokens>(
      'DocumentRangeSemanticTokens',
      'provideDocumentRangeSemanticTokens',
      document,
      range,
      WAITS,
    );
    expect(data.length).toBeGreaterThan(0);
    expect(data.length).toBeLessThan((await whole(document)).data.length / 2);
  });
});
