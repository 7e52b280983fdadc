import { join } from 'node:path';
import { messages } from '@article-digest/core/locales/en';
import { toView } from '@article-digest/core/export/view';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle.ts';
import { article, digest, text } from '../story.ts';
import { moduleAnswers, openBrowser, pageAnswer, serve, type Site } from './serve.ts';
import { noteFaults } from './tab.ts';

const MEGABYTE = 1_000_000;

let browser: Browser;
let site: Site;
let tab: Page;
let faults: string[];

beforeAll(async () => {
  site = await serve({
    ...moduleAnswers(await bundle(join(import.meta.dirname, '../../src/define.ts'))),
    '/view.json': { type: 'application/json', body: JSON.stringify(toView(article, digest, messages)) },
    '/': pageAnswer(`<div id="story"><p>${text.replaceAll('\n\n', '</p><p>')}</p></div>`, '/define.js'),
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(async () => {
  tab = await browser.newPage();
  faults = noteFaults(tab);
  await tab.goto(site.url);
  await tab.waitForFunction(() => customElements.get('article-digest'));
});
afterEach(async () => {
  await tab.close();
  if (faults.length > 0) throw new Error(faults.join('\n'));
});

/** Bytes of live objects, after whatever is not has been collected. */
async function heap(session: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Puts elements into the page one after the other and takes each away when it is shown. */
async function comeAndGo(count: number, settings: Record<string, unknown>): Promise<void> {
  await tab.evaluate(
    async ([times, given]) => {
      const view = await (await fetch('/view.json')).json();
      for (let round = 0; round < times; round++) {
        const element = document.createElement('article-digest');
        Object.assign(element, 'htmlFor' in given ? given : { ...given, view });
        document.body.append(element);
        await element.digestComplete;
        element.remove();
      }
    },
    [count, settings] as const,
  );
}

test.each([
  ['a view', 1000, {}],
  ['an article of the page, its words highlighted', 100, { htmlFor: 'story', highlight: true }],
])(
  'elements with %s that come and go %i times leave nothing behind',
  async (_, count, settings) => {
    const session = await tab.context().newCDPSession(tab);
    await session.send('HeapProfiler.enable');
    await comeAndGo(50, settings);
    const before = await heap(session);
    await comeAndGo(count, settings);
    expect((await heap(session)) - before).toBeLessThan(2 * MEGABYTE);
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
  },
  60_000,
);

test('a hundred elements on a page are all shown, each with what is its own', async () => {
  const shown = await tab.evaluate(async () => {
    const view = await (await fetch('/view.json')).json();
    const elements = Array.from({ length: 100 }, (_, index) => {
      const element = document.createElement('article-digest');
      Object.assign(element, { view, heading: `Story ${index}`, selected: index === 7 ? 'a1' : null });
      return element;
    });
    const started = performance.now();
    document.body.append(...elements);
    await Promise.all(elements.map((element) => element.digestComplete));
    document.body.getBoundingClientRect();
    return {
      headings: new Set(elements.map(({ shadowRoot }) => shadowRoot?.querySelector('h2')?.textContent)).size,
      selected: elements.filter(({ shadowRoot }) => shadowRoot?.querySelector('[aria-current]')).length,
      sheets: new Set(elements.flatMap(({ shadowRoot }) => [...(shadowRoot?.adoptedStyleSheets ?? [])])).size,
      each: (performance.now() - started) / 100,
    };
  });
  expect(shown).toMatchObject({ headings: 100, selected: 1, sheets: 2 });
  // Some milliseconds each; more than a frame would be a fault, however busy the machine.
  expect(shown.each).toBeLessThan(50);
});

const ATTACKS = [
  '<img src=x onerror="attacked=1">',
  '</script><script>attacked=1</script>',
  '“<svg/onload=attacked=1>,” said [Ann](javascript:attacked=1) Vint.',
  'javascript:attacked=1 https://paper.example/"onmouseover="attacked=1',
  '\u202E“evil,” said Ann Vint.\u2066 \u200F\u061C',
  '${attacked=1} {{constructor.constructor("attacked=1")()}}',
  '\u0000\uFFFF\uD800 Bob Marr told Ann Vint that <!-- it was --> over.',
];

test('a megabyte of hostile text runs nothing, breaks nothing out, and leaves the page alive', async () => {
  const hostile = `${ATTACKS.join('\n\n')}\n\n`;
  const outcome = await tab.evaluate(
    async ([piece, size]) => {
      let turns = 0;
      const timer = setInterval(() => turns++, 20);
      const element = document.createElement('article-digest');
      Object.assign(element, { text: piece.repeat(Math.ceil(size / piece.length)), limit: 5 });
      document.body.append(element);
      await element.digestComplete;
      clearInterval(timer);
      const root = element.shadowRoot!;
      return {
        turns,
        status: element.status,
        attacked: 'attacked' in globalThis,
        links: [...root.querySelectorAll('a')].map(({ href }) => href),
        elements: root.querySelectorAll('script, img, iframe, object, [onload], [onerror], [onmouseover]').length,
        direction: getComputedStyle(root.querySelector('.digest')!).direction,
      };
    },
    [hostile, MEGABYTE] as const,
  );
  expect(outcome).toMatchObject({ status: 'ready', attacked: false, links: [], elements: 0, direction: 'ltr' });
  expect(outcome.turns).toBeGreaterThan(10);
}, 60_000);
