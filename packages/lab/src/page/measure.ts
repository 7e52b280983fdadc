import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { digest, parse } from '@article-digest/core';
import { toView, type DigestView } from '@article-digest/core/export/view';
import { messages } from '@article-digest/core/locales/en';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../../scripts/chromium.mjs';
import { progress } from '../progress.ts';

/** What a reader of a page waits for, in Chromium: the shortest of several times, each in a page of its own. */
export interface PageReport {
  /** Milliseconds from putting an element with a ready digest into a page with words until it is laid out, its first rendering. */
  ready: number;
  /** The same of an article of 5 kB as raw text, the first one that is parsed there; its code is loaded. */
  raw: number;
  /** The same where its code is not: with what it takes to load that from this machine, compiled as it comes in. */
  cold: number;
  /**
   * Milliseconds of the longest time that the page does not answer while a text of 50 kB is read where it allows no worker: the
   * longest of its tasks, in the run in which that was shortest.
   */
  task: number;
}

const ROOT = new URL('../../../../', import.meta.url);
const CHARACTERS = 5000;
const LONG = 50_000;

/** A page of news has words before a digest is put beside them: the browser has its letters by then. */
const PAGE = `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/define.js"></script>
  <h1>A page of news</h1><p>Its words, “some of them quoted”.</p>`;

/** Measures with an article made of the texts. */
export async function measurePage(texts: readonly string[]): Promise<PageReport> {
  const text = texts.join('\n\n').slice(0, CHARACTERS);
  const article = parse(text);
  const view = toView(article, digest(article), messages);
  const files = await bundled();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(200, { 'content-type': file ? 'text/javascript' : 'text/html' }).end(file ?? PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  const long = texts.join('\n\n').slice(0, LONG);
  const report = { ready: Infinity, raw: Infinity, cold: Infinity, task: Infinity };
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    for (const _ of progress('in a browser', Array.from({ length: 9 }))) {
      report.ready = Math.min(report.ready, await timed(browser, url, { view }));
      report.raw = Math.min(report.raw, await timed(browser, url, { text }, true));
      report.cold = Math.min(report.cold, await timed(browser, url, { text }));
      report.task = Math.min(report.task, await longestTask(browser, url, long));
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return report;
}

/** The worker that the element asks for is not there: it gets the page instead, and reads in slices. */
async function longestTask(browser: Browser, url: string, text: string): Promise<number> {
  const tab = await browser.newPage();
  await tab.addInitScript(`globalThis.tasks = [0];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)))
      .observe({ type: 'longtask', buffered: true });`);
  await tab.goto(url);
  await tab.waitForFunction("customElements.get('article-digest')");
  const took: unknown = await tab.evaluate(`(async (text) => {
    const element = document.createElement('article-digest');
    Object.assign(element, { text });
    document.body.append(element);
    await element.digestComplete;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return Math.max(...tasks);
  })(${JSON.stringify(text)})`);
  await tab.close();
  return Number(took);
}

async function timed(
  browser: Browser,
  url: string,
  source: { view: DigestView } | { text: string },
  loaded = false,
): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(url);
  await tab.waitForFunction("customElements.get('article-digest')");
  // In the browser, where the lab has no types: as text.
  const took: unknown = await tab.evaluate(`(async (source) => {
    const show = async (given) => {
      const element = document.createElement('article-digest');
      Object.assign(element, given);
      const started = performance.now();
      document.body.append(element);
      await element.digestComplete;
      element.getBoundingClientRect();
      return performance.now() - started;
    };
    // Code is loaded by a text that takes no time to read.
    if (${loaded}) await show({ text: '' });
    return show(source);
  })(${JSON.stringify(source)})`);
  await tab.close();
  return Number(took);
}

/** The element in parts, as the site has them, but for the worker. */
async function bundled(): Promise<Map<string, Uint8Array>> {
  const { bundle } = (await import(new URL('packages/widget/scripts/bundle.ts', ROOT).href)) as Bundler;
  const files = await bundle(fileURLToPath(new URL('packages/widget/src/define.ts', ROOT)));
  return new Map(files.flatMap(({ path, contents }) => (path.includes('worker') ? [] : [[`/${path}`, contents]])));
}

/** What makes the parts, of which the lab has no types: it is no part of what the package publishes. */
interface Bundler {
  bundle: (entry: string) => Promise<{ path: string; contents: Uint8Array }[]>;
}
