import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import AxeSource from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { serveDemo, type Demo } from '../../demo/server.ts';
import { openBrowser } from './serve.ts';

let browser: Browser;
let demo: Demo;
let tab: Page;
let faults: string[];

beforeAll(async () => {
  demo = await serveDemo({ examples: join(import.meta.dirname, 'examples') });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demo?.close();
});
beforeEach(async () => {
  tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  faults = [];
  tab.on('pageerror', (error) => faults.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await tab.goto(demo.url);
  await tab.waitForSelector('article-digest:state(ready)');
});
afterEach(async () => {
  await tab.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
});

const marked = (name: string): Promise<string[]> =>
  tab.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map(String), name);

test('starts with the first example, its speech highlighted', async () => {
  expect(await tab.locator('#example option').allTextContents()).toEqual([
    'My own text',
    'Lighthouse to stay dark over winter',
  ]);
  expect(await tab.locator('#story').innerText()).toContain('Lighthouse to stay dark over winter');
  expect(await marked('article-digest-quote')).toContain('“Nobody asked the fishermen,”');
});

test('a click on a statement selects its words, and a click on words their statement', async () => {
  await tab.locator('article-digest blockquote', { hasText: 'Nobody asked' }).click();
  expect(await marked('article-digest-selected')).toContain('“Nobody asked the fishermen,”');
  const selected = (): Promise<string | null> => tab.locator('article-digest').getAttribute('selected');
  const first = await selected();
  const place = await tab.evaluate(() => {
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
  await tab.mouse.click(place?.x ?? 0, place?.y ?? 0);
  await expect.poll(selected).not.toBe(first);
  expect((await marked('article-digest-selected')).join(' ')).toContain('the lamp would be lit');
});

test('text that is typed or pasted is digested', async () => {
  await tab.locator('#clear').click();
  await tab.locator('#story').pressSequentially('“The quay is ours,” said Marla Tenn. ');
  await expect.poll(() => marked('article-digest-quote')).toEqual(['“The quay is ours,”']);
  expect(await tab.locator('#example').inputValue()).toBe('');
});

test('no text at all shows that there is nothing, and no error', async () => {
  await tab.locator('#clear').click();
  await tab.waitForSelector('article-digest:state(empty)');
  expect(await tab.locator('article-digest').evaluate((one) => one.shadowRoot?.textContent)).toContain(
    'nothing to digest',
  );
});

test.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'dark'],
] as const)('at %i pixels and %s nothing overflows and axe finds no fault', async (width, colorScheme) => {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ colorScheme });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  // Evaluated by the debugger, which no policy of the page concerns.
  await tab.evaluate(AxeSource.source);
  const violations = await tab.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(violations).toEqual([]);
});

test('every example of the repository is digested, and fits a narrow screen', async () => {
  const own = await serveDemo({ examples: join(import.meta.dirname, '../../../../examples') });
  try {
    await tab.setViewportSize({ width: 320, height: 900 });
    await tab.goto(own.url);
    await tab.waitForSelector('article-digest:state(ready)');
    const names = await tab
      .locator('#example option')
      .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(names.length).toBeGreaterThan(8);
    for (const name of names.filter(Boolean)) {
      await tab.evaluate(() => document.querySelector('article-digest')!.setAttribute('selected', ''));
      await tab.locator('#example').selectOption(name);
      await tab.waitForFunction(() => document.querySelector('article-digest')!.getAttribute('selected') === null);
      await tab.evaluate(() => document.querySelector('article-digest')!.digestComplete);
      expect(await tab.locator('article-digest').evaluate((one) => one.matches(':state(ready)')), name).toBe(true);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    }
  } finally {
    await own.close();
  }
});

test('a port that is taken is left alone', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as AddressInfo;
  const other = await serveDemo({ port, examples: 'nowhere' });
  expect(other.url).not.toContain(`:${port}/`);
  const examples = await fetch(`${other.url}examples.json`);
  expect(await examples.json()).toEqual([]);
  const missing = await fetch(`${other.url}../server.ts`);
  expect(missing.status).toBe(404);
  await other.close();
  taken.close();
});
