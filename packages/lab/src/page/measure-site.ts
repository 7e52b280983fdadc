import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../../scripts/chromium.mjs';
import { progress } from '../progress.ts';

/** What the site asks of those who open it, served on this machine, in Chromium. */
export interface SiteReport {
  /** Milliseconds until the largest thing of a page is painted: of the slowest page, the shortest of several times. */
  paint: number;
  /** How far what is shown moves by itself while a page loads (cumulative layout shift): of the page where most does. */
  shift: number;
  /** Bytes that the first page loads, the page itself among them, uncompressed. */
  bytes: number;
}

const ROOT = new URL('../../../../', import.meta.url);
const FIRST = 'index.html';
const PAGES = [FIRST, 'playground.html', 'element.html', 'core.html', 'editor.html', 'quality.html'];
const TIMES = 3;
/** Milliseconds without anything new after which a page has come to rest. */
const REST = 500;

/** Opens the main pages of the site as `npm run demo` serves it. */
export async function measureSite(): Promise<SiteReport> {
  const { serveDemo } = (await import(new URL('packages/widget/site/server.ts', ROOT).href)) as Server;
  const site = await serveDemo({ examples: fileURLToPath(new URL('examples', ROOT)) });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
  const report: SiteReport = { paint: 0, shift: 0, bytes: 0 };
  try {
    for (const page of progress('the site', PAGES)) {
      let paint = Infinity;
      for (let time = 0; time < TIMES; time++) {
        const opened = await open(browser, site.url + page);
        paint = Math.min(paint, opened.paint);
        report.shift = Math.max(report.shift, opened.shift);
        if (page === FIRST) report.bytes = opened.bytes;
      }
      report.paint = Math.max(report.paint, paint);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return report;
}

/** The widget's server, of which the lab has no types: it is no part of what the package publishes. */
interface Server {
  serveDemo: (options: { examples: string }) => Promise<{ url: string; close: () => Promise<void> }>;
}

/** One visit with nothing kept from an earlier one. */
async function open(browser: Browser, url: string): Promise<SiteReport> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  // In the browser, where the lab has no types: as text.
  await tab.addInitScript(`
    globalThis.seen = { paint: 0, shift: 0 };
    const watch = (type, onEntry) =>
      new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => { seen.paint = startTime; });
    watch('layout-shift', ({ value }) => { seen.shift += value; });
  `);
  await tab.goto(url, { waitUntil: 'networkidle' });
  await tab.waitForTimeout(REST);
  const seen: unknown = await tab.evaluate(`({
    ...seen,
    bytes: ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
  })`);
  await tab.close();
  return seen as SiteReport;
}
