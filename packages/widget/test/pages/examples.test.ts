import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack, type Packed } from './packed.ts';
import { openBrowser, serve, type Answer, type Site } from './serve.ts';
import { noteFaults, READY } from './tab.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const STRICT = "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What a custom elements manifest says of an element. */
interface Declaration {
  tagName?: string;
  attributes?: { name?: string }[];
  events?: { name?: string }[];
  cssProperties?: unknown[];
  cssParts?: unknown[];
}

let packed: Packed;
let browser: Browser;

beforeAll(async () => {
  [packed, browser] = await Promise.all([pack(), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await packed?.remove();
});

/** The files of a folder as a site has them. */
async function files(folder: string, headers: Record<string, string> = {}): Promise<Record<string, Answer>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const entries = names
    .filter((one) => one.isFile())
    .map(async (one): Promise<[string, Answer]> => {
      const path = join(one.parentPath, one.name);
      const type = types[extname(one.name)] ?? 'application/octet-stream';
      return [path.slice(folder.length), { type, body: await readFile(path), headers }];
    });
  const answers = Object.fromEntries(await Promise.all(entries));
  return { ...answers, ...(answers['/index.html'] && { '/': answers['/index.html'] }) };
}

/** What a page without a bundler links to. */
async function shared(): Promise<Record<string, Answer>> {
  const cdn = await files(join(packed.folder, 'node_modules/@article-digest/widget/dist/cdn'));
  return {
    ...Object.fromEntries(Object.entries(cdn).map(([path, answer]) => [`/cdn${path}`, answer])),
    '/story.view.json': { type: 'application/json', body: await readFile(join(packed.folder, 'story.view.json')) },
  };
}

async function built(name: string): Promise<Record<string, Answer>> {
  await packed.run(name, 'vite/bin/vite.js', 'build', '--logLevel', 'error');
  return files(join(packed.folder, name, 'dist'));
}

/** Opens a site; fails where anything of it goes wrong that is not expected to. */
async function open(
  answers: Record<string, Answer>,
  use: (tab: Page, site: Site) => Promise<void>,
  expected = /^$/,
): Promise<void> {
  const site = await serve({ '/favicon.ico': { type: 'image/x-icon', body: '' }, ...answers });
  const tab = await browser.newPage({ viewport: { width: 900, height: 900 } });
  const faults = noteFaults(tab);
  try {
    await tab.goto(site.url);
    await use(tab, site);
    expect(faults.filter((fault) => !expected.test(fault))).toEqual([]);
  } finally {
    await tab.close();
    await site.close();
  }
}

const text = (tab: Page): Promise<string> => tab.locator('article-digest .digest').innerText();

function names(list: { name?: string }[] = []): (string | undefined)[] {
  return list.map(({ name }) => name);
}

test('what is packed tells editors and frameworks of everything that the element has', async () => {
  const dist = join(packed.folder, 'node_modules/@article-digest/widget/dist');
  const read = async (name: string): Promise<string> => readFile(join(dist, name), 'utf8');
  const manifest = JSON.parse(await read('custom-elements.json')) as { modules: { declarations?: Declaration[] }[] };
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === 'article-digest');
  const attributes = ['src', 'for', 'href', 'published', 'sections', 'layout', 'limit', 'heading', 'heading-level'];
  const all = [...attributes, 'highlight', 'selected', 'loading'];
  expect(names(element?.attributes)).toEqual(expect.arrayContaining(all));
  expect(names(element?.events)).toEqual(expect.arrayContaining(['load', 'error', 'article-digest-select', 'toggle']));
  expect(element?.cssProperties).toHaveLength(10);
  expect(element?.cssParts?.length).toBeGreaterThan(15);
  for (const name of ['vscode.html-custom-data.json', 'web-types.json', 'jsx.d.ts'])
    for (const attribute of all) expect(await read(name), name).toContain(attribute);
  expect(await read('vscode.css-custom-data.json')).toContain('--article-digest-accent');
});

test.each(['core', 'widget'])(
  '%s is packed without maps to sources that are not, and without notes of the compiler',
  async (name) => {
    const folder = join(packed.folder, 'node_modules/@article-digest', name);
    const names = await readdir(folder, { recursive: true });
    expect(names).toContain('dist/index.d.ts');
    expect(names.filter((one) => /\.map$|tsbuildinfo|^src\//.test(one))).toEqual([]);
    const [js, types] = await Promise.all(
      ['js', 'd.ts'].map((end) => readFile(join(folder, `dist/index.${end}`), 'utf8')),
    );
    expect(`${js}${types}`).not.toContain('sourceMappingURL');
  },
);

test('a compiler knows the element, its events and its JSX', async () => {
  await expect(packed.run('typescript', 'typescript/bin/tsc', '-p', '.')).resolves.toBeUndefined();
}, 60_000);

test('plain HTML with the one file', async () => {
  await open({ ...(await files(join(packed.folder, 'plain'))), ...(await shared()) }, async (tab) => {
    await tab.waitForSelector(READY);
    expect(await text(tab)).toContain('“We would rather be late than sorry”');
    const marked = await tab.evaluate(() => [...(CSS.highlights.get('article-digest-quote') ?? [])].map(String));
    expect(marked).toEqual(['“We would rather be late than sorry,”']);
  });
});

test('a digest made beforehand, beside the article: its words are found there, and no parser is asked for', async () => {
  const answers = { ...(await files(join(packed.folder, 'ready'))), ...(await shared()) };
  await open(answers, async (tab, site) => {
    await tab.waitForSelector(READY);
    const marked = (name: string): Promise<string> =>
      tab.evaluate((one) => [...(CSS.highlights.get(one) ?? [])].map(String).join(' ').replace(/\s+/g, ' '), name);
    const said = '"We would rather be late than sorry," "Nobody crosses before we have measured again."';
    await expect.poll(() => marked('article-digest-quote')).toBe(said);
    await tab.locator('article-digest blockquote').first().click();
    await expect.poll(() => marked('article-digest-selected')).toBe(said);
    expect(site.requests.filter((path) => path.startsWith('/cdn/'))).toEqual(['/cdn/article-digest.min.js']);
  });
});

test('Vite: the article beside it, in French', async () => {
  await open(await built('vite'), async (tab, site) => {
    await tab.waitForSelector(READY);
    expect(await text(tab)).toContain('Qui a dit quoi');
    expect(site.requests.filter((path) => /\/(?:de|es|ru|ar)-/.test(path))).toEqual([]);
    await tab.locator('article-digest blockquote').first().click();
    await expect.poll(() => tab.evaluate(() => CSS.highlights.has('article-digest-selected'))).toBe(true);
  });
}, 60_000);

test.each(['react', 'vue', 'svelte'])(
  '%s sets properties and hears events',
  async (name) => {
    await open(await built(name), async (tab) => {
      await tab.waitForSelector(READY);
      await tab.locator('article-digest blockquote').first().click();
      await expect.poll(() => tab.locator('output').innerText()).toBe('“We would rather be late than sorry,”');
      await tab.locator('button', { hasText: 'Fold' }).click();
      await expect.poll(() => tab.locator('article-digest details.section').count()).toBeGreaterThan(3);
    });
  },
  60_000,
);

test('Eleventy: a digest made when the site is built needs no script', async () => {
  await packed.run('eleventy', '@11ty/eleventy/cmd.cjs', '--quiet');
  await open(await files(join(packed.folder, 'eleventy/_site')), async (tab, site) => {
    expect(await text(tab)).toContain('Nora Quill');
    expect(site.requests).toEqual(['/']);
  });
}, 60_000);

describe('a page of WordPress', () => {
  test('whose styles and scripts reach for everything reaches nothing of it', async () => {
    await open({ ...(await files(join(packed.folder, 'wordpress'))), ...(await shared()) }, async (tab) => {
      await tab.waitForSelector(READY);
      const look = await tab.locator('.digest').evaluate((one) => {
        const style = (selector: string) => getComputedStyle(one.querySelector(selector)!);
        const { textTransform, letterSpacing, whiteSpaceCollapse, textWrapMode, textIndent, wordSpacing } =
          getComputedStyle(one);
        return {
          inherited: { textTransform, letterSpacing, whiteSpaceCollapse, textWrapMode, textIndent, wordSpacing },
          heading: style('h2').display,
          button: style('button').backgroundColor,
          wide: one.scrollWidth <= one.clientWidth,
        };
      });
      expect(look).toEqual({
        inherited: {
          textTransform: 'none',
          letterSpacing: 'normal',
          whiteSpaceCollapse: 'collapse',
          textWrapMode: 'wrap',
          textIndent: '0px',
          wordSpacing: '0px',
        },
        heading: 'block',
        button: 'rgba(0, 0, 0, 0)',
        wide: true,
      });
      await tab.locator('[data-expand="points"]').click();
      await expect.poll(() => tab.locator('.point').count()).toBe(3);
    });
  });
});

describe("a page with default-src 'self'", () => {
  test.each([
    ['a worker', "default-src 'self'; style-src 'self'", /^$/],
    ['slices, where Trusted Types allow no worker', STRICT, /TrustedScriptURL/],
    ['slices, where the policy allows none', "default-src 'self'; style-src 'self'; worker-src 'none'", /worker/],
  ])(
    'reads a long article in %s',
    async (how, policy, expected) => {
      const story = await readFile(join(packed.folder, 'story.txt'), 'utf8');
      await packed.run('strict', 'vite/bin/vite.js', 'build', '--logLevel', 'error');
      const answers = await files(join(packed.folder, 'strict/dist'), { 'content-security-policy': policy });
      await open(
        {
          ...answers,
          '/icon.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
          '/long.txt': { type: 'text/plain; charset=utf-8', body: `${story}\n\n`.repeat(60) },
        },
        async (tab, site) => {
          await tab.waitForSelector(READY);
          expect(await text(tab)).toContain('Nora Quill');
          expect(await tab.locator('.digest').evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('1px');
          expect(site.requests.some((path) => path.includes('parse-worker'))).toBe(how === 'a worker');
        },
        expected,
      );
    },
    60_000,
  );
});
