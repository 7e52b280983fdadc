import { messages } from '@article-digest/core/locales/en';
import { toView } from '@article-digest/core/export/view';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INNER_NAMES } from '../../scripts/one-file/inner-names.ts';
import { oneFile } from '../../scripts/one-file/one-file.ts';
import { article, digest, text } from '../story.ts';
import { moduleAnswer, openBrowser, pageAnswer, serve, type Site } from './serve.ts';
import { marked, noteFaults, READY } from './tab.ts';

// Whoever copies one file has one file: nothing else is served here.

let browser: Browser;
let file: Uint8Array;
let site: Site;
/** Another origin, with the file alone. */
let cdn: Site;

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

beforeAll(async () => {
  file = await oneFile();
  const answer = { ...moduleAnswer(file), headers: { 'access-control-allow-origin': '*' } };
  const story = `<div id="story"><p>${text.replaceAll('\n\n', '</p><p>')}</p></div>`;
  const own = '/article-digest.min.js';
  const long = `<article-digest><script type="text/plain">${`${text}\n\n`.repeat(40)}</script></article-digest>`;
  cdn = await serve({ [own]: answer });
  site = await serve({
    [own]: answer,
    '/text': pageAnswer('<article-digest for="story" highlight></article-digest>' + story, own),
    '/view': pageAnswer('<article-digest for="story" highlight src="/view.json"></article-digest>' + story, own),
    '/model': pageAnswer(
      `<article-digest><script type="application/json">${json({ article, digest })}</script></article-digest>`,
      own,
    ),
    '/german': pageAnswer('<article-digest for="story"></article-digest>' + story, own, 'de'),
    '/long': pageAnswer(long, own),
    '/elsewhere': pageAnswer(long, cdn.url + own),
    '/view.json': { type: 'application/json', body: JSON.stringify(toView(article, digest, messages)) },
  });
  browser = await openBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await cdn?.close();
});

/** Opens a page, waits for its digest, and notes what went wrong and which workers there were. */
async function visit(path: string): Promise<{ tab: Page; faults: string[]; workers: string[] }> {
  const tab = await browser.newPage();
  const faults = noteFaults(tab);
  const workers: string[] = [];
  tab.on('worker', (worker) => workers.push(worker.url()));
  await tab.goto(site.url + path);
  await tab.waitForSelector(READY);
  return { tab, faults, workers };
}

test.each(['/text', '/view'])('%s: the digest is shown, and speech on the page highlighted', async (path) => {
  const { tab, faults, workers } = await visit(path);
  await expect.poll(() => marked(tab, 'article-digest-quote')).toContain('“Not one trip.”');
  await tab.locator('article-digest blockquote').first().click();
  await expect.poll(() => marked(tab, 'article-digest-selected')).toContain('“Not one trip.”');
  expect(faults).toEqual([]);
  expect(workers).toEqual([]);
  await tab.close();
});

test('a whole model is checked and shown', async () => {
  const { tab, faults } = await visit('/model');
  expect(await tab.locator('article-digest .digest').innerText()).toContain('Who said what');
  expect(faults).toEqual([]);
  await tab.close();
});

test('a page in a language whose words do not lie beside it has English ones', async () => {
  const { tab, faults } = await visit('/german');
  expect(await tab.locator('article-digest .digest').innerText()).toContain('Who said what');
  expect(faults.join()).toMatch(/^Failed to load resource.*404/);
  await tab.close();
});

test.each(['/long', '/elsewhere'])('%s: a long text is read by the same file in a worker', async (path) => {
  const { tab, faults, workers } = await visit(path);
  expect(workers).toHaveLength(1);
  expect(workers[0]).toMatch(path === '/long' ? /\/article-digest\.min\.js$/ : /^blob:/);
  expect(await tab.locator('article-digest .digest').innerText()).toContain('Ines Calder');
  expect(faults).toEqual([]);
  await tab.close();
});

test('beside it lie only other languages, and the formats of toJSON', () => {
  const imports = Array.from(new TextDecoder().decode(file).matchAll(/\bimport\("([^"]*)"\)/g), ([, path]) => path);
  const languages = ['ar', 'de', 'es', 'fr', 'ru'].map((name) => `./locales/${name}.min.js`);
  expect(new Set(imports)).toEqual(new Set(['./exports.min.js', ...languages]));
});

test('what a model, a digest, a view and the words of an interface have keeps its name', () => {
  const outer = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) for (const key of Object.keys(value)) outer.add(key);
    for (const inner of Object.values(value)) visit(inner);
  };
  visit([article, digest, toView(article, digest, messages), messages]);
  expect(outer).toContain('confidence');
  expect(INNER_NAMES.filter((name) => outer.has(name))).toEqual([]);
});
