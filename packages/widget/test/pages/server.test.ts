import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { messages as german } from '@article-digest/core/locales/de';
import { messages as english } from '@article-digest/core/locales/en';
import { toView } from '@article-digest/core/export/view';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { renderDigest } from '../../src/ssr.ts';
import { article, digest } from '../story.ts';
import { moduleAnswers, openBrowser, serve, type Answer, type Site } from './serve.ts';
import { marked, noteFaults, READY } from './tab.ts';

const view = toView(article, digest, english);
const attack = '"></script></template><script>attacked=1</script><img src=x onerror=attacked=1><b><!--';
const story = `<pre id="story">${article.text}</pre>`;
const nonce = 'r4nd0m';
const policy = `default-src 'none'; script-src 'self' 'nonce-${nonce}'; style-src 'nonce-${nonce}'; img-src data:`;

/** A page with a digest that the server has rendered; what is seen of it before any module runs is kept. */
function page(element: string, script = ''): string {
  return `<!doctype html><html lang="en"><title>Story</title><link rel="icon" href="data:,"><body>${element}
<script nonce="${nonce}">
  const host = document.querySelector('article-digest');
  globalThis.before = { first: host.shadowRoot.querySelector('h2'), html: host.shadowRoot.querySelector('.digest').outerHTML };
  globalThis.shift = 0;
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shift += value; })
    .observe({ type: 'layout-shift', buffered: true });
</script>${script && `<script type="module" src="${script}"></script>`}`;
}

/** A page under the policy. */
function html(body: string): Answer {
  return {
    type: 'text/html; charset=utf-8',
    body,
    headers: { 'content-security-policy': policy },
  };
}

let browser: Browser;
let site: Site;

beforeAll(async () => {
  const scripts = await Promise.all(
    ['hydrate', 'define'].map((name) => bundle(join(import.meta.dirname, `../../src/${name}.ts`))),
  );
  const rendered = renderDigest(view, { href: '/story', limit: 2, nonce });
  site = await serve({
    ...moduleAnswers(scripts.flat()),
    '/still': html(page(rendered)),
    '/hydrate': html(page(rendered, '/hydrate.js')),
    '/define': html(page(rendered, '/define.js')),
    '/beside': html(page(renderDigest(view, { htmlFor: 'story', highlight: true, nonce }) + story, '/hydrate.js')),
    '/elsewhere': html(page(rendered.replace(' ', ' for="story" highlight ') + story, '/hydrate.js')),
    '/attack': {
      type: 'text/html; charset=utf-8',
      body: renderDigest({ ...view, headline: attack, reading: attack }, { selected: attack, nonce: attack }),
    },
    '/no-nonce': html(page(renderDigest(view))),
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function visit(path: string): Promise<{ tab: Page; faults: string[] }> {
  const tab = await browser.newPage();
  const faults = noteFaults(tab, ['error', 'warning']);
  await tab.goto(site.url + path, { waitUntil: 'networkidle' });
  return { tab, faults };
}

interface Kept {
  before: { first: Element; html: string };
  shift: number;
}

describe('what a server renders', () => {
  test('is a shadow root and the view, and nothing of Lit around it', () => {
    const html = renderDigest(view);
    expect(html).toMatch(/^<article-digest\s*><template shadowroot="open" shadowrootmode="open"><style>/);
    expect(html).toMatch(/<\/template><script type="application\/json">\{.*\}<\/script><\/article-digest>$/s);
  });

  test('takes an article as well, in any language', () => {
    expect(renderDigest(article, { messages: german })).toContain('Wer was gesagt hat');
    expect(renderDigest(article, { digest })).toContain('Who said what');
  });

  test('has the attributes that it is told', () => {
    const html = renderDigest(view, {
      href: '/story?a=1&b="',
      layout: 'compact',
      headingLevel: 4,
      sections: 'timeline points',
    });
    expect(html).not.toContain('for=');
    expect(html).toContain('href="/story?a=1&amp;b=&quot;"');
    expect(html).toContain('heading-level="4"');
    expect(html).toMatch(/<h4>.*Timeline.*Key points/s);
  });

  test('says so where there is nothing to digest, and is empty where there is no digest', () => {
    expect(renderDigest({ ...view, sections: [] })).toContain('There is nothing to digest in this text.');
    const broken = { schema: view.schema } as typeof view;
    expect(renderDigest(broken)).toMatch(/^<article-digest.*<\/article-digest>$/s);
  });

  test('comes from the oldest Node as well, which has less than the newest', async () => {
    const module = JSON.stringify(new URL('../../src/ssr.ts', import.meta.url).href);
    const program = `
      delete Promise.withResolvers;
      const { renderDigest } = await import(${module});
      process.stdout.write(renderDigest(${JSON.stringify(view)}));`;
    const options = ['--conditions=@article-digest/source', '--input-type=module', '--eval', program];
    const { stdout } = await promisify(execFile)(process.execPath, options, { cwd: import.meta.dirname });
    expect(stdout).toMatch(/^<article-digest\s*><template shadowroot="open".*“Not one trip.”.*<\/article-digest>$/s);
  });

  test('lets no text out of its place', async () => {
    const { tab } = await visit('/attack');
    const found = await tab.evaluate(() => {
      const inside = document.querySelector('article-digest')!.shadowRoot!;
      const tags = [...document.querySelectorAll('body *'), ...inside.querySelectorAll('*')].map(
        (one) => one.localName,
      );
      return tags.filter((tag) => ['b', 'img', 'iframe', 'template'].includes(tag));
    });
    expect(found).toEqual([]);
    expect(await tab.evaluate(() => 'attacked' in globalThis)).toBe(false);
    expect(await tab.locator('h2').innerText()).toBe(attack);
    await tab.close();
  });

  test('is shown and styled without a script, under a strict policy', async () => {
    const { tab, faults } = await visit('/still');
    const box = tab.locator('.digest');
    expect(await box.innerText()).toContain('“We will not sail until the hull is sound” … “Not one trip.”');
    expect(await box.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('1px');
    expect(await tab.locator('a.locate').first().getAttribute('href')).toContain('/story#:~:text=');
    expect(faults).toEqual([]);
    await tab.close();
  });

  test('goes unstyled where the policy wants a nonce and has none', async () => {
    const { tab, faults } = await visit('/no-nonce');
    expect(await tab.locator('.digest').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('0px');
    expect(faults.join(' ')).toContain('style');
    await tab.close();
  });
});

test('hydration keeps every node, shifts nothing, and brings the buttons to life', async () => {
  const { tab, faults } = await visit('/hydrate');
  await tab.waitForSelector(READY);
  const kept = await tab.evaluate(() => {
    const { before, shift } = globalThis as unknown as Kept;
    const now = document.querySelector('article-digest')!.shadowRoot!;
    return { same: now.contains(before.first), digests: now.querySelectorAll('.digest').length, shift };
  });
  expect(kept).toEqual({ same: true, digests: 1, shift: 0 });
  await tab.locator('[data-expand="points"]').click();
  await expect.poll(() => tab.locator('.point').count()).toBe(3);
  expect(faults).toEqual([]);
  await tab.close();
});

test('beside its article it is taken over as it is, speech is marked there, and an item leads to its words', async () => {
  const { tab, faults } = await visit('/beside');
  const first = '“We will not sail until the hull is sound,”';
  await expect.poll(() => marked(tab, 'article-digest-quote')).toContain(first);
  const kept = await tab.evaluate(() => {
    const { before, shift } = globalThis as unknown as Kept;
    const now = document.querySelector('article-digest')!.shadowRoot!;
    return { same: now.contains(before.first), digests: now.querySelectorAll('.digest').length, shift };
  });
  expect(kept).toEqual({ same: true, digests: 1, shift: 0 });
  expect(await tab.locator('h2').innerText()).toBe('At a glance');
  await tab.locator('[data-item="a1"] .locate').click();
  await expect.poll(() => marked(tab, 'article-digest-selected')).toContain(first);
  expect(faults).toEqual([]);
  await tab.close();
});

test('what was rendered for another place, or by another version, is replaced and never stands there twice', async () => {
  const { tab, faults } = await visit('/elsewhere');
  await expect.poll(() => marked(tab, 'article-digest-quote')).not.toEqual([]);
  expect(await tab.locator('.digest').count()).toBe(1);
  expect(await tab.locator('h2').innerText()).toBe('At a glance');
  expect(await tab.locator('.digest').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('1px');
  await tab.locator('[data-expand="points"]').click();
  await expect.poll(() => tab.locator('.point').count()).toBe(3);
  expect(faults).toEqual([]);
  await tab.close();
});

test('without support for hydration the same is put in its place, and nothing shifts', async () => {
  const { tab, faults } = await visit('/define');
  await tab.waitForSelector(READY);
  const kept = await tab.evaluate(() => {
    const { before, shift } = globalThis as unknown as Kept;
    const now = document.querySelector('article-digest')!.shadowRoot!;
    const digests = [...now.querySelectorAll('.digest')].map((one) => one.outerHTML);
    const { html } = before;
    return { digests, html, styles: now.querySelectorAll('style').length, shift };
  });
  expect(kept).toMatchObject({ styles: 0, shift: 0 });
  expect(kept.digests.map(bare)).toEqual([bare(kept.html)]);
  expect(faults).toEqual([]);
  await tab.close();
});

/** What an element is made of, in no order: attributes have none, and Lit's own marks are no part of the digest. */
function bare(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .split(/[\s>]+/)
    .sort()
    .join(' ');
}
