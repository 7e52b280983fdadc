import { parse } from '@article-digest/core';
import { SEMANTIC_TOKENS_LEGEND } from '@article-digest/language-service/capabilities';
import { describe, expect, test } from 'vitest';
import type { Document, TextEditor } from '../editor/documents.ts';
import { ask, open, pass, start, WAITS } from '../editor/start.ts';
import { desk } from '../editor/vscode.ts';
import { STORY } from '../support.ts';

/** The words that a colour of the manifest is on. */
function wordsIn({ decorated, document }: TextEditor, colour: string): string[] {
  for (const [kind, ranges] of decorated)
    if (JSON.stringify(kind).includes(`articleDigest.${colour}"`))
      return ranges.map((range) => document.getText(range));
  return [];
}
const marks = (editor: TextEditor): string[] => wordsIn(editor, 'overviewRuler.statementForeground');
const BOILERPLATE = ['Share this article', 'Subscribe to our newsletter'];
const trimmed = (words: string[]): string[] => words.map((one) => one.trim());
const said = (anonymous: boolean, text = STORY): string[] =>
  parse(text)
    .attributions.filter(({ speaker }) => speaker.anonymous === anonymous)
    .flatMap(({ content }) => content.map(({ start, end }) => text.slice(start, end)));

test('what is not the story is faint, and the ruler shows who says things where', async () => {
  start();
  const { editor } = await open(STORY);
  expect(trimmed(wordsIn(editor, 'boilerplateForeground'))).toEqual(BOILERPLATE);
  expect(wordsIn(editor, 'overviewRuler.statementForeground')).toEqual(said(false));
  expect(wordsIn(editor, 'overviewRuler.unnamedSourceForeground')).toEqual(said(true));
  expect(said(true)).not.toEqual([]);
  expect(wordsIn(editor, 'speechBackground')).toEqual([]);
});

describe('each has a setting', () => {
  test.each([
    ['decorations.fadeBoilerplate', 'boilerplateForeground'],
    ['decorations.overviewRuler', 'overviewRuler.statementForeground'],
  ])('%s', async (setting, colour) => {
    start();
    const { editor } = await open(STORY);
    expect(wordsIn(editor, colour)).not.toEqual([]);
    desk().settings.set(setting, false);
    await pass();
    expect(wordsIn(editor, colour)).toEqual([]);
  });

  test('decorations.tintSpeech', async () => {
    start({ prepare: ({ settings }) => settings.user.set('decorations.tintSpeech', true) });
    const { editor } = await open(STORY);
    expect(wordsIn(editor, 'speechBackground')[0]).toBe('“We will not sell a single boat,”');
  });

  test('for one language alone', async () => {
    start({ prepare: ({ settings }) => settings.languages.set('markdown decorations.fadeBoilerplate', false) });
    const plain = await open(STORY);
    expect(wordsIn(plain.editor, 'boilerplateForeground')).not.toEqual([]);
    const { editor } = await open(STORY, 'markdown');
    expect(wordsIn(editor, 'boilerplateForeground')).toEqual([]);
  });
});

test('they go when the document is left alone', async () => {
  start();
  const { editor } = await open(STORY);
  await desk().run('articleDigest.leaveAlone');
  await pass();
  for (const ranges of editor.decorated.values()) expect(ranges).toEqual([]);
});

test('another editor of the same document has them too', async () => {
  start();
  const { document } = await open(STORY);
  const editor = desk().documents.show(document, 2);
  await pass();
  expect(trimmed(wordsIn(editor, 'boilerplateForeground'))).toEqual(BOILERPLATE);
});

describe('every editor that can be seen has them', () => {
  const OTHER = STORY.replace('Amsel ferry', 'Orvik ferry');

  test('once the window is opened again, whichever is active', async () => {
    const editors: TextEditor[] = [];
    start({
      prepare: ({ documents }) => {
        for (const [column, text] of [STORY, OTHER, 'Buy milk. Call Ann.'].entries())
          editors.push(documents.show(documents.open(text), column + 1));
      },
    });
    await pass();
    const [one, other, list] = editors;
    expect(desk().documents.active).toBe(list);
    expect(marks(one!)).toEqual(said(false));
    expect(marks(other!)).toEqual(said(false, OTHER));
    expect(list!.decorated.size).toBe(0);
  });

  test('after an edit that is made in another one, and once a setting or a decision changes', async () => {
    start();
    const { document, editor } = await open(STORY);
    desk().documents.show(desk().documents.open(OTHER), 2);
    await pass();
    desk().documents.edit(document, STORY.indexOf('“We will not'), 0, '“It is late,” Brell said. ');
    await pass();
    expect(marks(editor)).toContain('“It is late,”');
    desk().settings.set('decorations.overviewRuler', false);
    await pass();
    expect(marks(editor)).toEqual([]);
  });

  test('one that shows a document again, too', async () => {
    start();
    const { document } = await open(STORY);
    desk().documents.show(desk().documents.open(OTHER));
    await pass();
    const again = desk().documents.show(document);
    await pass();
    expect(marks(again)).toEqual(said(false));
  });

  test('but not one whose text has become another language', async () => {
    start();
    const { document, editor } = await open(STORY);
    desk().documents.setLanguage(document, 'json');
    await pass();
    expect(marks(editor)).toEqual([]);
    desk().documents.setLanguage(document, 'plaintext');
    await pass();
    expect(marks(editor)).toEqual(said(false));
  });
});

describe('what is not the story, with and without colours of words', () => {
  const ARTEFACT = SEMANTIC_TOKENS_LEGEND.tokenTypes.indexOf('artefact');
  const first = STORY.slice(0, STORY.indexOf('Share this')).split('\n').length - 1;

  /** How many lines of it the colours show as no story; none where there are no colours. */
  async function coloured(document: Document): Promise<number> {
    const tokens = await ask<{ data: Uint32Array } | undefined>(
      'DocumentSemanticTokens',
      'provideDocumentSemanticTokens',
      document,
      WAITS,
    );
    let line = 0;
    let found = 0;
    const { data = new Uint32Array() } = tokens ?? {};
    for (let at = 0; at < data.length; at += 5) {
      line += data[at]!;
      if (line >= first && data[at + 3] === ARTEFACT) found++;
    }
    return found;
  }

  test.each([
    [true, true, 2, BOILERPLATE],
    [true, false, 0, BOILERPLATE],
    [false, true, 0, []],
    [false, false, 0, []],
  ])('fading %s, colours %s', async (fading, colours, lines, faint) => {
    start();
    const { document, editor } = await open(STORY);
    // Changed while the document is open, and has been coloured already.
    await coloured(document);
    desk().settings.set('decorations.fadeBoilerplate', fading);
    desk().settings.set('semanticColors.enabled', colours);
    await pass();
    expect(await coloured(document)).toBe(lines);
    expect(trimmed(wordsIn(editor, 'boilerplateForeground'))).toEqual(faint);
  });
});

test('they are right after an edit in front of them, within them, and at their edge', async () => {
  start();
  const { document, editor } = await open(STORY);
  for (const [place, taken, text] of [
    [0, 7, 'Ferry'],
    [STORY.indexOf('this article'), 4, 'the'],
    [STORY.indexOf('Share'), 0, '\n'],
  ] as const) {
    desk().documents.edit(document, place, taken, text);
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await pass();
  }
  expect(trimmed(wordsIn(editor, 'boilerplateForeground'))).toEqual(
    parse(document.getText())
      .blocks.filter(({ kind }) => kind === 'boilerplate')
      .map(({ start: from, end }) => document.getText().slice(from, end)),
  );
});
