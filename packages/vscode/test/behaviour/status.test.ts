import { describe, expect, test } from 'vitest';
import { open, pass, rowsOf, start } from '../editor/start.ts';
import { desk } from '../editor/vscode.ts';
import { STORY } from '../support.ts';

const LIST = '- flour\n'.repeat(40);
const item = (): Record<string, unknown> => desk().statuses.get('articleDigest')!;
const state = (): unknown[] => [desk().context.get('articleDigest.state'), desk().context.get('articleDigest.reading')];
const WARNING = 1;

describe('the language status and what menus go by', () => {
  test('an article: what was found in it', async () => {
    start();
    await open(STORY);
    expect(item()).toMatchObject({
      text: expect.stringMatching(/^\d+ statements, \d+ speakers/),
      command: { command: 'articleDigest.showDigest' },
      severity: 0,
      busy: false,
    });
    expect(state()).toEqual(['reading', true]);
  });

  test('something else: why it is left alone, and what changes that', async () => {
    start();
    await open(LIST);
    expect(item()).toMatchObject({
      text: 'Not read',
      detail: 'Looks like a list.',
      command: { command: 'articleDigest.readAsArticle' },
      severity: 0,
    });
    expect(state()).toEqual(['unlike-an-article', false]);
  });

  test('a document with nothing in it yet waits for an article', async () => {
    start();
    await open('');
    expect(state()).toEqual(['empty', false]);
  });

  test('one over the limit: a warning, and where the limit is', async () => {
    start({ prepare: ({ settings }) => settings.user.set('maxLength', 500) });
    await open(STORY);
    expect(item()).toMatchObject({
      text: 'Too long',
      detail: 'Longer than 500 characters.',
      command: { command: 'workbench.action.openSettings', arguments: ['articleDigest.maxLength'] },
      severity: WARNING,
    });
    expect(state()).toEqual(['too-long', false]);
  });

  test('turned off by a command, by a setting', async () => {
    start();
    await open(STORY);
    await desk().run('articleDigest.leaveAlone');
    await pass();
    expect(state()).toEqual(['turned-off', false]);
    expect(item()['detail']).toBe('Turned off for this document.');
    await desk().run('articleDigest.readAsArticle');
    await pass();
    expect(state()).toEqual(['reading', true]);
    desk().settings.set('read', 'never');
    const { document } = await open(STORY);
    expect(state()).toEqual(['setting', false]);
    expect(document.isClosed).toBe(false);
  });

  test('no document: none', async () => {
    start();
    await pass();
    expect(state()).toEqual(['none', false]);
  });

  test('in a German editor in German', async () => {
    start({ language: 'de' });
    await open(STORY);
    expect(item()['text']).toMatch(/^\d+ Aussagen, \d+ Sprecher/);
    await open(LIST);
    expect(item()['detail']).toBe('Sieht wie eine Liste aus.');
  });
});

const first = async (): Promise<string | undefined> => (await rowsOf('people'))[0]?.label;

describe('the document that everything is about', () => {
  const OTHER = STORY.replaceAll('Brell', 'Lanthorn');

  test('is that of the active editor', async () => {
    start();
    await open(STORY);
    expect(await first()).toBe('Nadia Brell');
    await open(OTHER);
    expect(await first()).toBe('Nadia Lanthorn');
  });

  test('stays the last one while something else has the focus', async () => {
    start();
    await open(STORY);
    desk().documents.cover();
    await pass();
    expect(await first()).toBe('Nadia Brell');
    await open('{}', 'json');
    expect(await first()).toBe('Nadia Brell');
  });

  test('is another one that is on the screen, or none, once it closes', async () => {
    start();
    const { document } = await open(STORY);
    const other = desk().documents.open(OTHER);
    desk().documents.show(other, 2);
    await pass();
    desk().documents.close(other);
    await pass();
    expect(await first()).toBe('Nadia Brell');
    desk().documents.close(document);
    await pass();
    expect(await first()).toBeUndefined();
    expect(state()).toEqual(['none', false]);
  });

  test('may become one, and cease to be one, by its language', async () => {
    start();
    const { document } = await open(STORY, 'ini');
    expect(state()).toEqual(['none', false]);
    desk().documents.setLanguage(document, 'plaintext');
    await pass();
    expect(state()).toEqual(['reading', true]);
    desk().documents.setLanguage(document, 'ini');
    await pass();
    expect(state()).toEqual(['none', false]);
  });

  test('is none that the editor writes itself', async () => {
    start();
    const { Uri } = await import('../editor/desk.ts');
    const output = desk().documents.open(STORY, 'plaintext', Uri.parse('output:log'));
    desk().documents.show(output);
    await pass();
    expect(state()).toEqual(['none', false]);
  });
});
