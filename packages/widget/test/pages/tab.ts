import AxeSource from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A tab that notes what goes wrong in it, and every request that leaves its origin. */
export interface Tab {
  page: Page;
  faults: string[];
  close(): Promise<void>;
}

/** Finds an element that shows its digest. */
export const READY = 'article-digest:state(ready)';

/** What goes wrong on a page from now on: what is thrown, and what the console says as one of some types of messages. */
export function noteFaults(page: Page, types: readonly string[] = ['error']): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (types.includes(message.type())) faults.push(message.text());
  });
  return faults;
}

/** Opens a tab on an address. Expected faults are taken out of the list by the test that expects them. */
export async function openTab(
  browser: Browser,
  url: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Tab> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults = noteFaults(page);
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin && !/^(?:data|blob):/.test(request.url()))
      faults.push(`asked for ${request.url()}`);
  });
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

/** What axe finds wrong with a page, by rule and place. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which no policy of the page concerns.
  await page.evaluate(AxeSource.source);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** The words that are marked under a name, by stretches. */
export function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map(String), name);
}
