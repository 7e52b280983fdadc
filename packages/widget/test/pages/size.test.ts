import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { bundleOne, compiledAtOnce, settings } from '../../scripts/bundle.ts';
import { oneFile } from '../../scripts/one-file/one-file.ts';

const entry = join(import.meta.dirname, '../../src/define.ts');

/** Bytes, brotli. */
const READY = 12_000;
const READING = 2350;
const DIGESTING = 7100;
/** What stands beside the parser in the one file has a bound of its own. */
const ONE_FILE = 200_000;
const BESIDE_PARSER = 31_000;
const LOCALE = 3000;

/** What a ready digest has no use for, by names that a minifier keeps: strings made code, stores, requests, styles in attributes, units. */
const FORBIDDEN = [
  ['insertAdjacentHTML', 'document.write', 'new Function', 'eval(', 'setTimeout("'],
  ['localStorage', 'sessionStorage', 'indexedDB', 'cookie'],
  ['fetch(', 'XMLHttpRequest', 'sendBeacon', 'WebSocket'],
  ['.style.', 'style='],
  ['square meter', 'chrono', 'getComputedStyle'],
].flat();
/** Modules that have no place in it. */
const ABSENT =
  /directives?\/|\/(?:source|actions|page-text|page-link|tie|places|highlights|nearness|check-article|check-view|figures)\.ts$|core\/src\/|node_modules\/(?!lit|@lit)/;

/** A part that is loaded at once: its bytes, its code and the modules in it. */
interface Loaded {
  bytes: number;
  code: string;
  modules: string[];
}
let load: (entryPoint: string) => Loaded;

beforeAll(async () => {
  const { outputFiles, metafile } = await build({ ...settings(entry), metafile: true });
  load = (entryPoint) => {
    const paths = Object.keys(metafile.outputs).filter((path) =>
      metafile.outputs[path]?.entryPoint?.endsWith(entryPoint),
    );
    for (const path of paths)
      for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
        if (kind === 'import-statement' && !paths.includes(next)) paths.push(next);
    const files = outputFiles.filter(({ path }) => paths.some((one) => path.endsWith(one)));
    return {
      bytes: files.reduce((sum, { text }) => sum + brotliCompressSync(compiledAtOnce(text)).length, 0),
      code: files.map(({ text }) => text).join('\n'),
      modules: paths.flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {})),
    };
  };
});

test('what shows a ready digest, Lit included, stays small', () => {
  const { bytes } = load('src/define.ts');
  expect(bytes).toBeGreaterThan(5000);
  expect(bytes).toBeLessThan(READY);
});

test('it has no part of core and nothing that it has no use for', () => {
  const { code, modules } = load('src/define.ts');
  expect(modules.filter((path) => ABSENT.test(path))).toEqual([]);
  expect(FORBIDDEN.filter((words) => code.includes(words))).toEqual([]);
});

test('reading one from an address takes little more', () => {
  const { bytes } = load('src/reader.ts');
  expect(bytes).toBeGreaterThan(500);
  expect(bytes).toBeLessThan(READING);
});

test('digesting a parsed article takes little more, and no tables of units', () => {
  const { bytes, modules } = load('core/src/digest/digest.ts');
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThan(DIGESTING);
  expect(modules.filter((path) => /node_modules|units\.ts$|weights/.test(path))).toEqual([]);
});

/** Bytes of an entry with all that it loads in one file. */
async function whole(path: string): Promise<number> {
  return brotliCompressSync(await bundleOne(join(import.meta.dirname, path))).length;
}

test('everything in one file, parser included, fits a script tag', async () => {
  const [all, parser] = [brotliCompressSync(await oneFile()).length, await whole('../../../core/src/parse.ts')];
  expect(all).toBeLessThan(ONE_FILE);
  expect(all - parser).toBeLessThan(BESIDE_PARSER);
}, 120_000);

test.each(['ar', 'de', 'es', 'fr', 'ru'])('the language %s is a small file beside it', async (name) => {
  expect(await whole(`../../../core/src/export/locales/${name}.ts`)).toBeLessThan(LOCALE);
});
