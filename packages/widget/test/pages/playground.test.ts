import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveDemo, type Demo } from '../../site/server.ts';
import { openBrowser, serve } from './serve.ts';
import { axeFaults, marked, openTab, READY, type Tab } from './tab.ts';

const permissions = ['clipboard-read', 'clipboard-write'];

let browser: Browser;
let demo: Demo;
let tab: Tab;
let page: Page;

beforeAll(async () => {
  demo = await serveDemo({ examples: join(import.meta.dirname, 'examples') });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});
beforeEach(async () => {
  tab = await openTab(browser, `${demo.url}playground.html`, { permissions });
  page = tab.page;
  await page.waitForSelector(READY);
});
afterEach(async () => {
  await tab.close();
  if (tab.faults.length > 0) throw new Error(tab.faults.join('\n'));
});

const story = (): Promise<string> => page.locator('#story').innerText();
const selected = (): Promise<string | null> => page.locator('article-digest').getAttribute('selected');
const layout = (one: Page): Promise<string> => one.evaluate(() => document.querySelector('article-digest')!.layout);
const status = (): Promise<string> => page.locator('#status').innerText();

/** Gives the page a file as if it had been dropped from the desktop. */
async function drop(name: string, type: string, bytes: readonly number[]): Promise<void> {
  await page.evaluate(
    ([file, kind, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], file, { type: kind }));
      for (const one of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(one, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, type, [...bytes]] as const,
  );
}

async function paste(text: string): Promise<void> {
  await page.evaluate((one) => navigator.clipboard.writeText(one), text);
  await page.locator('#story').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
}

test('starts with the first example, its speech highlighted', async () => {
  expect(await page.locator('#example option').allTextContents()).toEqual([
    'My own text',
    'Lighthouse to stay dark over winter',
  ]);
  expect(await story()).toContain('Lighthouse to stay dark over winter');
  expect(await marked(page, 'article-digest-quote')).toContain('“Nobody asked the fishermen,”');
});

test('a click on a statement selects its words, and a click on words their statement', async () => {
  await page.locator('article-digest blockquote', { hasText: 'Nobody asked' }).click();
  expect(await marked(page, 'article-digest-selected')).toContain('“Nobody asked the fishermen,”');
  const first = await selected();
  const place = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('#story')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf('the lamp would be lit');
      if (start < 0) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + 8);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  });
  await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await expect.poll(selected).not.toBe(first);
  expect((await marked(page, 'article-digest-selected')).join(' ')).toContain('the lamp would be lit');
});

test('with the keyboard alone: paste, read the digest, choose a statement, see its words', async () => {
  await page.evaluate(() => navigator.clipboard.writeText('“The quay is ours,” said Marla Tenn, the harbour master.'));
  await page.evaluate(() => document.querySelector<HTMLElement>('main')!.focus());
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
  for (let presses = 0; presses < 20 && (await focused()) !== 'story'; presses++) await page.keyboard.press('Tab');
  expect(await focused()).toBe('story');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
  await expect.poll(() => marked(page, 'article-digest-quote')).toEqual(['“The quay is ours,”']);
  for (const stop of ['tab-digest', 'panel-digest', 'digest']) {
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(stop);
  }
  const chosen = (): Promise<string> =>
    page.evaluate(
      () =>
        document.activeElement?.shadowRoot?.activeElement
          ?.closest('[data-item]')
          ?.querySelector('blockquote')
          ?.textContent.trim() ?? '',
    );
  for (let presses = 0; presses < 10 && (await chosen()) === ''; presses++) await page.keyboard.press('Tab');
  expect(await chosen()).toBe('“The quay is ours”');
  await page.keyboard.press('Enter');
  await expect.poll(() => marked(page, 'article-digest-selected')).toEqual(['“The quay is ours,”']);
});

test('text that is typed is digested, and can be taken back', async () => {
  await page.locator('#clear').click();
  await page.locator('#story').pressSequentially('“The quay is ours,” said Marla Tenn. ');
  await expect.poll(() => marked(page, 'article-digest-quote')).toEqual(['“The quay is ours,”']);
  expect(await page.locator('#example').inputValue()).toBe('');
  await paste('Another text.');
  expect(await story()).toBe('Another text.');
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await story()).toContain('The quay is ours');
});

test('a long text that is pasted can be taken back and put there again, until something else is done', async () => {
  await paste('“The quay is ours,” said Marla Tenn.');
  const long = '“The quay is ours,” said Marla Tenn, the harbour master. '.repeat(400);
  await paste(long);
  await expect.poll(story).toBe(long);
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await story()).toBe('“The quay is ours,” said Marla Tenn.');
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  expect(await story()).toBe(long);
  await page.keyboard.type('!');
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await story()).toBe(long);
});

test('no text at all shows that there is nothing, and no error', async () => {
  await page.locator('#clear').click();
  await page.waitForSelector('article-digest:state(empty)');
  expect(await page.locator('article-digest').evaluate((one) => one.shadowRoot?.textContent)).toContain(
    'nothing to digest',
  );
  await page.locator('#tab-model').click();
  expect(await page.locator('#panel-model').isVisible()).toBe(true);
});

describe('a file', () => {
  const latin = Array.from(
    '“The quay is ours,” said Märla Tenn.',
    (one) => ({ '“': 0x93, '”': 0x94 })[one] ?? one.charCodeAt(0),
  );

  test('that is dropped is read here, in whatever encoding', async () => {
    await drop('quay.txt', 'text/plain', [...new TextEncoder().encode('“The quay is ours,” said Märla Tenn.')]);
    await expect.poll(story).toBe('“The quay is ours,” said Märla Tenn.');
    await expect.poll(() => marked(page, 'article-digest-quote')).toEqual(['“The quay is ours,”']);
    expect(await status()).toContain('quay.txt');
    await page.locator('#clear').click();
    await drop('quay.txt', 'text/plain', latin);
    await expect.poll(story).toBe('“The quay is ours,” said Märla Tenn.');
  });

  test.each([
    ['quay.png', 'image/png', [0x89, 0x50, 0x4e, 0x47, 0, 0], 'no plain text'],
    ['quay.html', 'text/html', [0x3c, 0x70, 0x3e], 'web page'],
  ] as const)('that is no text (%s) is refused, with what to do', async (name, type, bytes, reason) => {
    const before = await story();
    await drop(name, type, bytes);
    await expect.poll(status).toContain(reason);
    expect(await story()).toBe(before);
  });

  test('can be chosen by a button as well', async () => {
    await page
      .locator('#file')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('Nobody spoke.') });
    await expect.poll(story).toBe('Nobody spoke.');
  });
});

describe('a link', () => {
  test.each([
    ['plain', '“The quay is ours,” said Marla Tenn.\n\nNobody else spoke.'],
    ['in other letters', '«Причал наш», — сказала Марла Тенн.\n\n「岸壁は私たちのもの」🛟'],
  ])('carries an article that is %s to another tab, with its settings', async (_, text) => {
    await paste(text);
    await page.locator('#published').fill('2031-04-02');
    await page.locator('#tab-embed').click();
    await page.locator('#layout').selectOption('disclosure');
    await page.locator('#share').click();
    await expect.poll(status).toContain('Link copied');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/playground\.html#article=[\w-]+$/);
    const other = await openTab(browser, link);
    await expect.poll(() => other.page.locator('#story').evaluate((one) => one.textContent)).toBe(text);
    expect(await other.page.locator('#published').inputValue()).toBe('2031-04-02');
    expect(await layout(other.page)).toBe('disclosure');
    expect(other.faults).toEqual([]);
    await other.close();
  });

  test('that lost its end says so, and the page works', async () => {
    await page.locator('#share').click();
    await expect.poll(status).toContain('Link copied');
    const link = await page.evaluate(() => location.href);
    const other = await openTab(browser, link.slice(0, -20));
    await other.page.waitForSelector(READY);
    expect(await other.page.locator('#status').innerText()).toContain('damaged');
    expect(await other.page.locator('#story').innerText()).toContain('Lighthouse');
    await other.close();
  });
});

test('the model opens branch by branch, and a pair of offsets selects its words', async () => {
  await page.locator('#tab-model').click();
  const branch = (name: string): ReturnType<Page['locator']> =>
    page.locator('#model summary', { has: page.locator(`.key:text-is("${name}")`) });
  await branch('article').click();
  await branch('quotations').click();
  await page.locator('#model summary', { hasText: 'Nobody asked' }).locator('xpath=ancestor::li[1]/button').click();
  await expect.poll(() => marked(page, 'model-words')).toEqual(['“Nobody asked the fishermen,”']);
  expect(await axeFaults(page)).toEqual([]);
});

test('tabs answer to the arrow keys', async () => {
  await page.locator('#tab-digest').focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#tab-model').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('End');
  expect(await page.locator('#panel-embed').isVisible()).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('#panel-digest').isVisible()).toBe(true);
  expect(await page.locator('#panel-embed').isVisible()).toBe(false);
});

test('the code to embed holds the article as text, whatever is in it, and is copied', async () => {
  await paste('“Is 1 < 2 & 3?” asked Marla <b>Tenn</b>.\n\nNobody knew.');
  await page.locator('#tab-embed').click();
  await page.locator('#layout').selectOption('compact');
  expect(await layout(page)).toBe('compact');
  await page.locator('#copy').click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain('<article-digest layout="compact" highlight>');
  expect(code).toContain('<p>“Is 1 &lt; 2 &amp; 3?” asked Marla &lt;b>Tenn&lt;/b>.</p>');
  await page.locator('#where').selectOption('beside');
  expect(await page.locator('#code').innerText()).toContain('<article id="story">');
  expect(await axeFaults(page)).toEqual([]);
});

test('the code to embed shows the digest on whatever page it is put', { timeout: 60_000 }, async () => {
  await page.locator('#tab-embed').click();
  await page.locator('#words').selectOption('de');
  const code = await page.locator('#code').innerText();
  const body = `<!doctype html><html lang="en"><title>Story</title><link rel="icon" href="data:,">${code}`;
  const elsewhere = await serve({ '/': { type: 'text/html; charset=utf-8', body } });
  const other = await browser.newPage();
  // The file that is embedded is made when it is asked for: that is waited for below, and not by the page.
  await other.goto(elsewhere.url, { waitUntil: 'commit' });
  await other.waitForSelector(READY, { timeout: 50_000 });
  expect(await other.locator('article-digest .digest').innerText()).toContain('Wer was gesagt hat');
  await expect.poll(() => marked(other, 'article-digest-quote')).not.toEqual([]);
  await other.close();
  await elsewhere.close();
});

test('the words of the element are in the language that is chosen, and so is the code to embed', async () => {
  const heading = (): Promise<string> =>
    page.locator('article-digest').evaluate((one) => one.shadowRoot?.querySelector('h3')?.textContent ?? '');
  const before = await heading();
  await page.locator('#tab-embed').click();
  await page.locator('#words').selectOption('ar');
  await expect.poll(heading).not.toBe(before);
  expect(await page.locator('article-digest').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  expect(await page.locator('#code').innerText()).toContain('<article-digest lang="ar" dir="rtl" highlight>');
});

test(
  'a megabyte that is pasted leaves the page alive, and is said to be read until it is',
  { timeout: 60_000 },
  async () => {
    const article = await story();
    const pieces = Array.from(
      { length: Math.ceil(1e6 / article.length) },
      (_, index) => `${article}\n\nPart ${index}\n\n`,
    );
    await paste(pieces.join(''));
    const length = (): Promise<number> =>
      page.evaluate(() => document.querySelector('article-digest')!.toJSON()?.article.text.length ?? 0);
    // The digest that still stands there is of another text.
    await expect.poll(status).toBe('Reading …');
    expect(await page.locator('article-digest').getAttribute('class')).toBe('stale');
    const longest = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let most = 0;
          let last = performance.now();
          const beat = setInterval(() => {
            const now = performance.now();
            most = Math.max(most, now - last);
            last = now;
            if ((document.querySelector('article-digest')!.toJSON()?.article.text.length ?? 0) < 1e6) return;
            clearInterval(beat);
            resolve(most);
          });
        }),
    );
    await expect.poll(length, { timeout: 45_000 }).toBeGreaterThan(1e6);
    // Parsing takes seconds, and happens elsewhere: the page answers meanwhile.
    expect(await longest).toBeLessThan(3000);
    await page.locator('#tab-model').click();
    await page.locator('#model summary').first().click();
    expect(await page.locator('#model li').count()).toBeGreaterThan(10);
    await page.locator('#clear').click();
    await page.waitForSelector('article-digest:state(empty)', { state: 'attached' });
    expect(await status()).toBe('');
    expect(await page.locator('article-digest').getAttribute('class')).toBe('');
  },
);

test('every example of the repository is digested, and fits a narrow screen', async () => {
  const own = await serveDemo({ examples: join(import.meta.dirname, '../../../../examples') });
  try {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${own.url}playground.html`);
    await page.waitForSelector(READY);
    const names = await page
      .locator('#example option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(names.length).toBeGreaterThan(8);
    for (const name of names.filter(Boolean)) {
      await page.evaluate(() => document.querySelector('article-digest')!.setAttribute('selected', ''));
      await page.locator('#example').selectOption(name);
      await page.waitForFunction(() => document.querySelector('article-digest')!.getAttribute('selected') === null);
      await page.evaluate(() => document.querySelector('article-digest')!.digestComplete);
      expect(await page.locator('article-digest').evaluate((one) => one.matches(':state(ready)')), name).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    }
    // That the page was left for another server is this test's own doing.
    tab.faults.splice(0, tab.faults.length, ...tab.faults.filter((fault) => !fault.includes(own.url)));
  } finally {
    await own.close();
  }
});

/** Status of the answer to a request whose address is sent as it is. */
function statusOf(url: string, target: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { path: target }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

test('a port that is taken is left alone, and no address stops the server', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const other = await serveDemo({ port, examples: 'nowhere' });
  expect(other.url).not.toContain(`:${port}/`);
  const home = await fetch(other.url);
  expect(await home.text()).toContain('<h1>');
  for (const path of ['../server.ts', '%E0', 'examples/wire.txt'])
    expect((await fetch(other.url + path)).status, path).toBe(404);
  // What no browser sends, but a program may.
  for (const target of ['//', '//[', '/\\', 'http://', '*', '//evil.example/'])
    expect(await statusOf(other.url, target), target).toBe(404);
  expect((await fetch(`${other.url}?page#part`)).status).toBe(200);
  await other.close();
  taken.close();
});
