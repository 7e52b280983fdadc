import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleOne } from '../bundle.ts';
import { oneFile } from './one-file.ts';

const source = join(import.meta.dirname, '../../src');
const locales = join(import.meta.dirname, '../../../core/src/export/locales');

/** What a script tag loads, by path: the one file, and what few pages need beside it. */
export async function scriptTagFiles(): Promise<Map<string, Uint8Array>> {
  const files = new Map([
    ['article-digest.min.js', await oneFile()],
    ['exports.min.js', await bundleOne(join(source, 'exports.ts'))],
  ]);
  for (const name of await readdir(locales)) {
    const [, language] = /^(\w\w)\.ts$/.exec(name) ?? [];
    if (language && language !== 'en') files.set(`locales/${language}.min.js`, await bundleOne(join(locales, name)));
  }
  return files;
}
