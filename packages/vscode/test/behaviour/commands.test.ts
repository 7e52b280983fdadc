import { SEMANTIC_TOKENS_LEGEND } from '@article-digest/language-service';
import { describe, expect, test } from 'vitest';
import type { ViewItem } from '../../src/views/item.ts';
import { Uri } from '../editor/desk.ts';
import { open, pass, rowsOf, run, start } from '../editor/start.ts';
import { desk } from '../editor/vscode.ts';
import { STORY } from '../support.ts';

const selected = (): string => {
  const { document, selection } = desk().documents.active!;
  return document.getText(selection);
};
const LIST = '- flour\n'.repeat(40);

describe('rows of a view', () => {
  test('a statement is copied with who said it, wherever the cursor is', async () => {
    start();
    await open(STORY);
    const [, vell] = await rowsOf('people');
    const [denied] = await rowsOf('people', vell);
    await run('copyQuotation', denied);
    expect(desk().clipboard).toBe('that any such talk took place — Vell denied');
  });

  test('statements that are chosen together are copied together', async () => {
    start();
    await open(STORY);
    const speakers = await rowsOf('quotes');
    const statements = (await Promise.all(speakers.map((speaker) => rowsOf('quotes', speaker)))).flat();
    await run('copyQuotation', statements[1], [...statements.slice(0, 2), speakers[0]]);
    expect(desk().clipboard.split('\n')).toEqual(statements.slice(0, 2).map(({ copy }) => copy));
    expect(desk().messages).toEqual(['$(check) 2 quotations copied with their attributions']);
  });

  test('all that are chosen are copied, with what is beneath', async () => {
    start();
    await open(STORY);
    const groups = await rowsOf('artefacts');
    await run('copyRow', groups[0], groups);
    expect(desk().clipboard).toContain('Missing spaces: 1\n- ');
    expect(desk().clipboard).toContain('\nNot the story: 2\n- Share this article');
    await run('copyRow', groups[1]);
    expect(desk().clipboard).toMatch(/^Not the story: 2\n/);
  });

  test('where none is chosen nothing is copied', async () => {
    start();
    await open(STORY);
    desk().clipboard = 'before';
    await run('copyRow');
    expect(desk().clipboard).toBe('before');
  });

  test('a fault is mended; one with no safe mend is told', async () => {
    start();
    const { document } = await open(STORY.replace('asked for a report', 'asked the port ofOster for a report'));
    const faults: ViewItem[] = [];
    for (const group of await rowsOf('artefacts')) faults.push(...(await rowsOf('artefacts', group)));
    await run(
      'mendRow',
      faults.find(({ label }) => label.includes('ofOster')),
    );
    expect(document.getText()).toContain('port of Oster');
    expect(document.getText()).toContain('things ofBrell');
    await pass();
    // The rows are of the article before: another fault may stand where this one was.
    await run('mendRow', faults.at(-1));
    expect(desk().messages.at(-1)).toBe('The article has changed meanwhile. Choose the row again.');
  });
});

describe('stepping', () => {
  test('goes to the next and to the previous quotation and mention', async () => {
    start();
    const { document, editor } = await open(STORY);
    await run('nextQuotation');
    const first = selected();
    await run('nextQuotation');
    expect(selected()).not.toBe(first);
    await run('previousQuotation');
    expect(selected()).toBe(first);
    desk().documents.select(editor, document.getText().indexOf('Tomas Vell'));
    await run('nextMention');
    expect(selected()).toBe('Vell');
    await run('previousMention');
    expect(selected()).toBe('Tomas Vell');
  });

  test('begins at the start, or at the end, where something else is in front of the article', async () => {
    start();
    const { document } = await open(STORY);
    desk().documents.cover();
    await run('nextQuotation');
    expect(desk().documents.active?.document).toBe(document);
    const first = selected();
    expect(document.getText().indexOf(first)).toBeLessThan(200);
    desk().documents.cover();
    await run('previousQuotation');
    expect(document.getText().lastIndexOf(selected())).toBeGreaterThan(600);
  });

  test('stays in a comparison', async () => {
    start();
    const { document } = await open(STORY);
    const editor = desk().documents.compare(document);
    await run('nextQuotation');
    expect(desk().documents.visible).toEqual([editor]);
    const { start: first } = editor.selection;
    expect(editor.revealed).toEqual(editor.selection);
    await run('nextQuotation');
    expect(document.offsetAt(editor.selection.start)).toBeGreaterThan(document.offsetAt(first));
  });

  test('says where there is nowhere to go', async () => {
    start();
    await open('The pier was built of oak.');
    await run('readAsArticle');
    await run('nextQuotation');
    expect(desk().messages.at(-1)).toBe('Nobody says anything here.');
    await run('nextMention');
    expect(desk().messages.at(-1)).toBe('Nobody is named here.');
  });
});

describe('where no article is read', () => {
  test('a command says why, and reads it where that is chosen', async () => {
    start();
    await open(LIST);
    await run('copySummary');
    expect(desk().messages).toEqual(['This document is not read as an article. Looks like a list.']);
    expect(desk().context.get('articleDigest.reading')).toBe(false);
    desk().choices.push('Read as Article');
    await run('copySummary');
    expect(desk().context.get('articleDigest.reading')).toBe(true);
  });

  test('over the limit nothing is offered that would not help', async () => {
    start({ prepare: ({ settings }) => settings.user.set('maxLength', 500) });
    await open(STORY);
    await run('copySummary');
    expect(desk().messages).toEqual(['This document is not read as an article. Longer than 500 characters.']);
    expect(desk().offered).toEqual([[]]);
  });

  test('with nothing open it says what to open', async () => {
    start();
    await run('export', 'html');
    expect(desk().messages).toEqual(['Open a news article first, as plain text or Markdown.']);
  });

  test.each([
    ['a program', 'json', 'file:///news/settings.json'],
    ['output', 'plaintext', 'output:log'],
  ])('with %s in front of it, it is what is decided about', async (_what, language, uri) => {
    start();
    await open(LIST);
    desk().documents.show(desk().documents.open('{}', language, Uri.parse(uri)));
    await pass();
    await run('readAsArticle');
    expect(desk().context.get('articleDigest.reading')).toBe(true);
    await run('leaveAlone');
    expect(desk().context.get('articleDigest.state')).toBe('turned-off');
  });

  test('what was decided for a document holds until it closes', async () => {
    start();
    const { document } = await open(LIST);
    await run('readAsArticle');
    expect(desk().context.get('articleDigest.reading')).toBe(true);
    desk().documents.close(document);
    await pass();
    desk().documents.show(desk().documents.open(LIST, 'plaintext', document.uri));
    await pass();
    expect(desk().context.get('articleDigest.reading')).toBe(false);
  });
});

const dates = async (): Promise<string[]> => (await rowsOf('timeline')).map(({ label }) => label);
const answer = async (day: string): Promise<void> => {
  desk().choices.push(day);
  await run('setPublished');
};

describe('the date of publication', () => {
  test('is asked for, and days are counted from it until the document closes', async () => {
    start();
    const { document } = await open(STORY);
    const before = await dates();
    await answer('2031-04-10');
    expect(await dates()).toContain('2031-04-07 (Monday)');
    await run('setPublished');
    expect(desk().offered.at(-1)).toEqual(['2031-04-10']);
    desk().documents.close(document);
    await open(STORY);
    expect(await dates()).toEqual(before);
  });

  test('is that of the text again where none is given, and stays where the box is left', async () => {
    start();
    await open(STORY);
    const before = await dates();
    await answer(' 2031-04-10 ');
    const after = await dates();
    await run('setPublished');
    expect(await dates()).toEqual(after);
    await answer('');
    expect(await dates()).toEqual(before);
  });

  test.each(['Tuesday', '2031-02-30', '2031-4-1'])('is not %s', async (words) => {
    start();
    await open(STORY);
    const before = await dates();
    await answer(words);
    expect(desk().messages.at(-1)).toBe('Give a day that there is, such as 2026-03-02.');
    expect(await dates()).toEqual(before);
  });
});

const points = (): number => desk().clipboard.match(/^- /gm)?.length ?? 0;

describe('new documents', () => {
  test('a clean copy is in the language of the article', async () => {
    start();
    await open(STORY, 'markdown');
    await run('cleanCopy');
    const { document } = desk().documents.active!;
    expect(document.languageId).toBe('markdown');
    expect(document.getText()).not.toContain('Share this');
  });

  test('the format of an export is asked for, and one that is not there is told', async () => {
    start();
    await open(STORY);
    desk().choices.push('html');
    await run('export');
    expect(desk().documents.active!.document.languageId).toBe('html');
    expect(desk().offered.at(-1)).toEqual(['markdown', 'html', 'json', 'json-ld', 'web-annotation', 'nlcst']);
    await open(STORY);
    await run('export', 'docx');
    expect(desk().messages.at(-1)).toMatch(/^There is no format “docx”; there are markdown, html, json/);
  });

  test('an export is no article, even where all documents are read', async () => {
    start({ prepare: ({ settings }) => settings.user.set('read', 'always') });
    await open(STORY);
    await run('export', 'markdown');
    expect(desk().documents.active!.document.languageId).toBe('markdown');
    expect(desk().context.get('articleDigest.state')).toBe('turned-off');
  });

  test('of an export nothing comes where no format is chosen', async () => {
    start();
    const { document } = await open(STORY);
    await run('export');
    expect(desk().documents.active!.document).toBe(document);
  });

  test('key points of a summary are as many as the setting says', async () => {
    start();
    await open(STORY);
    await run('copySummary');
    expect(points()).toBe(3);
    desk().settings.set('keyPoints', 1);
    await run('copySummary');
    expect(points()).toBe(1);
    desk().settings.set('copy.source', true);
    await run('copySummary');
    expect(desk().clipboard).toMatch(/\n“Harbour board denies secret deal over Amsel ferry”$/);
  });
});

test('what was done is said', async () => {
  start();
  const { editor } = await open(STORY);
  desk().documents.select(editor, STORY.indexOf('single boat'));
  await run('copyQuotation');
  await run('copySummary');
  expect(desk().messages).toEqual(['$(check) Quotation copied with its attribution', '$(check) Summary copied']);
});

test('the legend has the colour of each sort of word on words of that sort', async () => {
  start();
  await run('showLegend');
  const { document } = desk().documents.active!;
  const provider = desk().providers.get('DocumentSemanticTokens')!['provideDocumentSemanticTokens'] as () => {
    range: never;
    type: string;
    modifiers: string[];
  }[];
  const found = provider().map(({ range, type, modifiers }) => [
    [type, ...modifiers].join('.'),
    document.getText(range),
  ]);
  expect(found).toContainEqual(['person', 'Nadia Brell']);
  expect(found).toContainEqual(['quotation.direct', '“We will not sell”']);
  expect(new Set(found.map(([name]) => name!.split('.')[0]))).toEqual(new Set(SEMANTIC_TOKENS_LEGEND.tokenTypes));
  for (const [name, words] of found) expect(document.getText()).toMatch(new RegExp(`  ${words} .*\\(${name}\\)`));
});

test('boilerplate folds by the editor’s own command', async () => {
  start();
  await open(STORY);
  await run('foldBoilerplate');
  expect(desk().ran).toEqual([['editor.foldAllBlockComments']]);
});

test('boilerplate folds in the article, whatever is in front of it', async () => {
  start();
  const { document } = await open(STORY);
  desk().documents.show(desk().documents.open('{}', 'json'), 2);
  await run('foldBoilerplate');
  expect(desk().documents.active!.document).toBe(document);
  desk().documents.cover();
  await run('foldBoilerplate');
  expect(desk().documents.active!.document).toBe(document);
  expect(desk().ran).toHaveLength(2);
});

describe('hints', () => {
  test('are turned off and on, where they were set', async () => {
    start();
    await open(STORY);
    await run('toggleHints');
    expect(desk().settings.user.get('inlayHints.enabled')).toBe(false);
    await run('toggleHints');
    expect(desk().settings.user.get('inlayHints.enabled')).toBe(true);
    desk().settings.set('inlayHints.enabled', false, desk().settings.workspace);
    await run('toggleHints');
    expect(desk().settings.workspace.get('inlayHints.enabled')).toBe(true);
    desk().settings.set('plaintext inlayHints.enabled', false, desk().settings.languages);
    await run('toggleHints');
    expect(desk().settings.languages.get('plaintext inlayHints.enabled')).toBe(true);
  });
});
