import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDemo, type Demo } from '../../site/server.ts';
import { makeSite, type Site } from '../../site/site.ts';
import { openBrowser, serve, type Answer } from './serve.ts';
import { axeFaults, marked, openTab, READY } from './tab.ts';

/** Writing the site makes the one file as well. */
const LONG = 60_000;
const examples = join(import.meta.dirname, '../../../../examples');
const PAGES = ['index', 'playground', 'element', 'core', 'cli', 'editor', 'quality', 'language-service', 'examples'];

let site: Site;
let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  [site, demo, browser] = await Promise.all([makeSite(examples), serveDemo({ examples }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

function textFile(path: string): string {
  const file = site.get(path);
  return typeof file === 'string' ? file : new TextDecoder().decode(file);
}

/** The site in a folder of a server that knows nothing of it. */
function servePlainly(folder: string): ReturnType<typeof serve> {
  const types: Record<string, string> = {
    html: 'text/html; charset=utf-8',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
  };
  const answer = (path: string): Answer => ({
    type: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    body: site.get(path) ?? '',
  });
  const files = Array.from(site.keys(), (path) => [folder + path, answer(path)]);
  return serve({ ...Object.fromEntries(files), 404: answer('404.html') });
}

/** Where the items of the first page's digest stand. */
async function places(javaScriptEnabled: boolean): Promise<number[]> {
  const tab = await openTab(browser, demo.url, { javaScriptEnabled });
  if (javaScriptEnabled) await tab.page.waitForSelector(READY);
  const items = tab.page.locator('article-digest [data-item]');
  const found = await items.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  await tab.close();
  return found;
}

test('every link of every page leads somewhere, and so does every picture, script and style sheet', () => {
  const pages = [...site.keys()].filter((path) => path.endsWith('.html'));
  expect(pages).toEqual(expect.arrayContaining(PAGES.map((name) => `${name}.html`)));
  const lost = pages.flatMap((page) =>
    Array.from(textFile(page).matchAll(/ (?:href|src)="([^"]*)"/g), ([, link = '']) => link)
      .filter((link) => !/^https?:\/\//.test(link))
      .filter((link) => {
        const [path = '', anchor] = link.replace(/#:~:text=.*/, '').split('#');
        const target = path === '' ? page : path;
        // One that is missing on purpose, and one that is made when it is asked for.
        if (target === 'examples/missing.txt' || target === 'element/article-digest.min.js') return false;
        return !site.has(target) || (anchor !== undefined && !textFile(target).includes(` id="${anchor}"`));
      })
      .map((link) => `${page}: ${link}`),
  );
  expect(lost).toEqual([]);
  const fonts = Array.from(textFile('assets/site.css').matchAll(/url\("?([^")]+)/g), ([, path]) => `assets/${path}`);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((path) => !site.has(path))).toEqual([]);
});

test.each(['nowhere.html', 'some/deep/folder/nowhere', 'examples/nowhere.txt?x=1'])(
  'an address that leads nowhere, %s, has a page with its looks that leads on, wherever the site lies',
  async (path) => {
    const plain = await servePlainly('/some/folder/');
    const tab = await openTab(browser, `${plain.url}/some/folder/${path}`);
    const { page } = tab;
    expect((await page.reload())?.status()).toBe(404);
    expect(await page.locator('.masthead').evaluate((one) => getComputedStyle(one).display)).toBe('flex');
    const link = page.getByRole('main').getByRole('link', { name: 'the playground' });
    await expect
      .poll(() => link.evaluate((one) => (one as HTMLAnchorElement).pathname))
      .toBe('/some/folder/playground.html');
    expect(tab.faults.filter((fault) => !/404/.test(fault))).toEqual([]);
    await link.click();
    await page.waitForSelector(READY);
    await tab.close();
    await plain.close();
    expect(await (await fetch(demo.url + path)).text()).toBe(textFile('404.html'));
  },
);

test('every address is relative, so that the site can lie in any folder', () => {
  const rooted = [...site.keys()]
    .filter((path) => path.endsWith('.html'))
    .filter((path) => / (?:href|src)="\//.test(textFile(path)));
  expect(rooted).toEqual([]);
});

test('no page has a script in it, or a style but the element’s, and each forbids any other', () => {
  for (const path of [...site.keys()].filter((one) => one.endsWith('.html') && one !== '404.html')) {
    const page = textFile(path);
    expect(page, path).toContain('script-src &#39;self&#39;;');
    const styles = page.match(/<style>/g)?.length ?? 0;
    expect(styles, path).toBe(path === 'index.html' ? 1 : 0);
    expect(page, path).toMatch(styles > 0 ? /style-src &#39;self&#39; &#39;sha256-/ : /style-src &#39;self&#39;"/);
    expect(page.match(/<script(?! type="module" src| type="application\/json")| style=| on[a-z]+="/), path).toBeNull();
  }
});

describe.each(PAGES)('%s', (name) => {
  test.each(['light', 'dark'] as const)(
    'axe finds no fault in %s, nothing overflows at any width',
    async (colorScheme) => {
      const tab = await openTab(browser, `${demo.url}${name}.html`, { colorScheme });
      const { page } = tab;
      await page.evaluate(() => document.querySelector('article-digest')?.digestComplete);
      for (const width of [1280, 768, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
      }
      expect(await axeFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await axeFaults(page)).toEqual([]);
      expect(tab.faults.filter((fault) => !/404/.test(fault))).toEqual([]);
      await tab.close();
    },
  );
});

test('in a folder of a server that sends no policy it works as well, and nothing can leave it', async () => {
  const plain = await servePlainly('/some/folder/');
  const tab = await openTab(browser, `${plain.url}/some/folder/playground.html`);
  const { page } = tab;
  await page.waitForSelector(READY);
  // Long enough for a worker.
  await page.locator('#story').evaluate((one) => {
    one.textContent = `${one.textContent}\n\n`.repeat(20);
    document.querySelector('article-digest')?.refresh();
  });
  await expect.poll(() => plain.requests.some((path) => path.endsWith('/parse-worker.js'))).toBe(true);
  await expect.poll(() => page.locator('article-digest').evaluate((one) => one.matches(':state(ready)'))).toBe(true);
  expect(tab.faults).toEqual([]);
  const left = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'left',
        () => 'stayed',
      ),
    demo.url,
  );
  expect(left).toBe('stayed');
  expect(tab.faults.join()).toContain("connect-src 'self'");
  await tab.close();
  await plain.close();
});

test('the command writes all of it to a folder that git ignores, and says where', { timeout: LONG }, async () => {
  const script = join(import.meta.dirname, '../../site/build.ts');
  const manifest = join(import.meta.dirname, '../../package.json');
  const before = await readFile(manifest, 'utf8');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@article-digest/source', script], {
    cwd: dirname(manifest),
  });
  const [, folder = ''] = /pages in (\S+):/.exec(stdout) ?? [];
  const written = join(import.meta.dirname, '../../../..', folder);
  expect(await readFile(join(written, 'core.html'), 'utf8')).toBe(textFile('core.html'));
  expect(await readFile(join(written, 'assets/site.css'), 'utf8')).toBe(textFile('assets/site.css'));
  expect((await readFile(join(written, 'element/article-digest.min.js'))).length).toBeGreaterThan(100_000);
  expect(await readFile(join(written, 'element/locales/de.min.js'), 'utf8')).toContain('Wer was gesagt hat');
  await expect(promisify(execFile)('git', ['check-ignore', written])).resolves.toBeTruthy();
  // The analyzer would write where the manifest lies into whatever package.json it finds.
  expect(await readFile(manifest, 'utf8')).toBe(before);
});

test('the keyboard skips to the content, and shows where it is', async () => {
  const tab = await openTab(browser, `${demo.url}core.html`);
  const { page } = tab;
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to the content');
  expect(await page.locator(':focus').evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').evaluate((one) => one.closest('main') !== null)).toBe(true);
  await tab.close();
});

test('the first page shows an article with its digest: an item leads to its words, and words to their item', async () => {
  const tab = await openTab(browser, demo.url);
  const { page } = tab;
  await page.waitForSelector(READY);
  const speech = '“we will not let them dig in even 80 kilometers from our fields.”';
  expect(await page.locator('.speech').allInnerTexts()).toContain(speech);
  await page.locator('article-digest').hover();
  await expect.poll(() => marked(page, 'article-digest-quote')).toContain(speech);
  await page.locator('article-digest [data-item] blockquote').first().click();
  await expect.poll(() => marked(page, 'article-digest-selected')).toEqual([speech]);
  await page.locator('.speech').first().click();
  await expect.poll(() => marked(page, 'article-digest-selected')).toContain('“for every rocket that is fired”');
  expect(tab.faults).toEqual([]);
  await tab.close();
});

test('without JavaScript the first page has the digest all the same, with its looks', async () => {
  const tab = await openTab(browser, demo.url, { javaScriptEnabled: false });
  const digest = tab.page.locator('article-digest .digest');
  expect(await digest.innerText()).toContain('Dorr told Malkov, according to an unnamed Ostrandi minister');
  expect(await digest.evaluate((one) => getComputedStyle(one).borderRadius)).toBe('12px');
  expect(tab.faults).toEqual([]);
  await tab.close();
});

test('the digest that is there before the script does not move when the script comes', async () => {
  const before = await places(false);
  expect(before.length).toBeGreaterThan(10);
  expect(await places(true)).toEqual(before);
});

test('the first page loads no parser, and less than 400 kB', async () => {
  const tab = await openTab(browser, 'about:blank');
  const { page } = tab;
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(demo.url);
  await page.waitForSelector(READY);
  expect(responses.filter((one) => /parse|digest-source/.test(one.url()))).toEqual([]);
  const sizes = await Promise.all(responses.map(async (one) => (await one.body()).length));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(400_000);
  await tab.close();
});

test('the page of the element has every attribute, event and part that the source documents', () => {
  const page = textFile('element.html');
  for (const name of [
    'heading-level',
    'article-digest-select',
    'quote-text',
    '--article-digest-accent',
    'digestComplete',
  ])
    expect(page, name).toContain(`<code>${name}`);
  // What an event tells, each reason, every section that can be asked for, and all that an address may hold.
  for (const words of [
    '<code>spans: readonly Span[]</code>',
    '<code>open: boolean</code>',
    '<code>parser</code>',
    '<code>points statements lists cast sourcing quantities timeline artefacts</code>',
    'JSON with a view',
  ])
    expect(page, words).toContain(words);
  expect(page).not.toContain('#internals');
  expect(page).not.toMatch(/<tr>(?:\s*<td[^>]*>\s*<\/td>)+\s*<\/tr>/);
  for (const code of [
    '&#39;stack&#39;',
    '&#39;eager&#39;',
    'toJSON(&#39;json-ld&#39;)',
    'toJSON(&#39;annotations&#39;)',
  ])
    expect(page, code).toContain(`<code>${code}`);
});

test('the defaults of custom properties are those of the style sheets', async () => {
  const sheets = await Promise.all(
    ['styles', 'sections/styles', 'highlights'].map((name) =>
      readFile(join(import.meta.dirname, `../../src/${name}.ts`), 'utf8'),
    ),
  );
  const rows = Array.from(
    textFile('element.html').matchAll(/<code>(--article-digest-\w+)<\/code><\/td>\s*<td[^>]*><code>([^<]*)<\/code>/g),
    ([, name, value]) => `var(${name}, ${value})`,
  );
  expect(rows).toHaveLength(10);
  expect(rows.filter((row) => !sheets.join('').includes(row))).toEqual([]);
});

test('the example with colours of its own shows the style sheet that it has', async () => {
  const tab = await openTab(browser, `${demo.url}element.html`);
  const { page } = tab;
  const [, colour = ''] =
    /--article-digest-surface: (#\w+);/.exec(await page.locator('pre').allInnerTexts().then(String)) ?? [];
  const evening = page.locator('article-digest.evening');
  await evening.scrollIntoViewIfNeeded();
  const shown = await evening.locator('.digest').evaluate((one) => getComputedStyle(one).backgroundColor);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  expect(shown).toBe(`rgb(${red}, ${green}, ${blue})`);
  await tab.close();
});

test('every live example is shown, and what has no digest shows what stands inside', async () => {
  const tab = await openTab(browser, `${demo.url}element.html`);
  const { page } = tab;
  const previews = page.locator('.preview article-digest');
  const count = await previews.count();
  expect(count).toBe(5);
  for (let index = 0; index < count; index++) {
    await previews.nth(index).scrollIntoViewIfNeeded();
    await expect
      .poll(() => previews.nth(index).evaluate((one) => one.matches(':state(ready), :state(error)')))
      .toBe(true);
  }
  expect(await previews.last().innerText()).toContain('comes without a digest');
  await tab.close();
});

test('in forced colours every word can be read, and the present page be told', async () => {
  const tab = await openTab(browser, `${demo.url}index.html`, { forcedColors: 'active' });
  const { page } = tab;
  const colour = (selector: string, property: string): Promise<string> =>
    page
      .locator(selector)
      .first()
      .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property);
  expect(await colour('mark', 'color')).toBe(await colour('h1', 'color'));
  await page.goto(`${demo.url}core.html`);
  const canvas = await colour('html', 'background-color');
  expect(await colour('.masthead li a:not([aria-current])', 'border-bottom-color')).toBe(canvas);
  expect(await colour('.masthead [aria-current]', 'border-bottom-color')).not.toBe(canvas);
  await tab.close();
});

test('on paper everything stands there whole', async () => {
  const tab = await openTab(browser, demo.url);
  const { page } = tab;
  await page.waitForSelector(READY);
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.story, .result')
    .evaluateAll((boxes) => boxes.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
  expect(cut).toBe(0);
  expect(await page.locator('.masthead nav').isVisible()).toBe(false);
  await tab.close();
});
