import { join } from 'node:path';
import { toView } from '@article-digest/core/export/view';
import { messages } from '@article-digest/core/locales/en';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { oneFile } from '../../scripts/one-file/one-file.ts';
import { article, digest, text } from '../story.ts';
import { moduleAnswer, moduleAnswers, openBrowser, pageAnswer, serve, type Answer, type Site } from './serve.ts';
import { marked, noteFaults, READY } from './tab.ts';

const strict =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; base-uri 'none'; require-trusted-types-for 'script'";

let browser: Browser;
let site: Site;

function page(body: string, policy: string, script = '/one.js'): Answer {
  return { ...pageAnswer(body, script), headers: { 'content-security-policy': `${policy}; img-src data:` } };
}

/** A page whose rest comes when the element has been defined. */
function early(body: string, late: string): Answer {
  const script = '<link rel="icon" href="data:,"><script type="module" async src="/one.js"></script>';
  return { type: 'text/html; charset=utf-8', body: `<!doctype html>${script}${body}`, late };
}

beforeAll(async () => {
  const paragraphs = `<p>${text.replaceAll('\n\n', '</p><p>')}</p>`;
  const [one, split] = await Promise.all([oneFile(), bundle(join(import.meta.dirname, '../../src/define.ts'))]);
  const inside = `<script type="text/plain">${text}</script>`;
  site = await serve({
    '/one.js': moduleAnswer(one),
    ...moduleAnswers(split),
    '/story.json': { type: 'application/json', body: JSON.stringify({ article, digest }) },
    '/view.json': { type: 'application/json', body: JSON.stringify(toView(article, digest, messages)) },
    '/story.txt': { type: 'text/plain; charset=utf-8', body: text },
    '/strict': page('<article-digest src="/story.json"></article-digest>', `${strict}; trusted-types lit-html`),
    '/strict-text': page(`<article-digest>${inside}</article-digest>`, `${strict}; trusted-types lit-html`),
    '/untrusted': page(
      '<article-digest src="/story.json">The whole story.</article-digest>',
      `${strict}; trusted-types 'none'`,
    ),
    '/ready': page('<article-digest src="/view.json"></article-digest>', strict, '/define.js'),
    '/raw': page('<article-digest src="/story.txt"></article-digest>', strict, '/define.js'),
    '/slotted': page(`<article-digest highlight>${paragraphs}</article-digest>`, strict),
    '/early': early('<article-digest><p>The first', ` line.</p>${paragraphs}</article-digest>`),
    '/early-beside': early('<article-digest for="story"></article-digest>', `<div id="story">${paragraphs}</div>`),
    '/early-tied': early(
      '<article-digest src="/view.json" for="story" highlight></article-digest>',
      `<div id="story">${paragraphs}</div>`,
    ),
  });
  browser = await openBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens a page and notes what goes wrong on it. */
async function visit(
  path: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<{ tab: Page; faults: string[] }> {
  const tab = await browser.newPage(options);
  const faults = noteFaults(tab);
  await tab.goto(site.url + path);
  return { tab, faults };
}

test.each(['/strict', '/strict-text', '/slotted'])('%s is shown, styled, under a strict policy', async (path) => {
  const { tab, faults } = await visit(path);
  await tab.waitForSelector(READY);
  expect(await tab.locator('.section').count()).toBeGreaterThan(3);
  expect(await tab.locator('.digest').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('1px');
  expect(faults).toEqual([]);
  await tab.close();
});

test('where the page forbids what Lit needs, the fallback is what the reader sees', async () => {
  const { tab } = await visit('/untrusted');
  await tab.waitForTimeout(200);
  expect(await tab.locator('body').innerText()).toContain('The whole story.');
  await tab.close();
});

test('without JavaScript the slotted text is there to read', async () => {
  const { tab, faults } = await visit('/slotted', { javaScriptEnabled: false });
  expect(await tab.locator('article-digest').innerText()).toContain('“We will not sail until the hull is sound,”');
  expect(faults).toEqual([]);
  await tab.close();
});

/** What a page loads, by the beginnings of names; parts that several share have none of their own. */
async function scriptsOf(path: string): Promise<string[]> {
  site.requests.length = 0;
  const { tab } = await visit(path);
  await tab.waitForSelector(READY);
  await tab.close();
  const scripts = site.requests.filter((request) => request.endsWith('.js'));
  return scripts.map((request) => request.split(/[-.]/, 1)[0] ?? '').filter((name) => name !== '/chunk');
}

test('a ready digest loads what reads it and no more, raw text loads the parser', async () => {
  expect(await scriptsOf('/ready')).toEqual(['/define', '/reader']);
  expect(await scriptsOf('/raw')).toEqual(expect.arrayContaining(['/define', '/reader', '/parser', '/en']));
});

test.each(['/early', '/early-beside'])(
  '%s: an element that is defined before its text has arrived waits for it',
  async (path) => {
    const { tab, faults } = await visit(path);
    await tab.waitForSelector(READY);
    expect(await tab.locator('article-digest').evaluate((one) => one.shadowRoot?.textContent)).toContain('Ines Calder');
    expect(faults).toEqual([]);
    await tab.close();
  },
);

test('a digest that is there before the article is tied to it when it has arrived', async () => {
  const { tab, faults } = await visit('/early-tied');
  await expect.poll(() => marked(tab, 'article-digest-quote')).toContain('“Not one trip.”');
  expect(faults).toEqual([]);
  await tab.close();
});

test('it prints on paper with everything open', async () => {
  const { tab } = await visit('/strict');
  await tab.waitForSelector(READY);
  await tab.evaluate(() => document.querySelector('article-digest')?.setAttribute('layout', 'disclosure'));
  const pdf = await tab.pdf({ format: 'A4' });
  expect(pdf.length).toBeGreaterThan(5000);
  await tab.emulateMedia({ media: 'print' });
  const hidden = await tab
    .locator('.body')
    .evaluateAll((bodies) => bodies.filter((one) => one.clientHeight === 0).length);
  expect(hidden).toBe(0);
  await tab.close();
});
