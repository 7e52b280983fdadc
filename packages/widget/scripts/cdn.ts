import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleOne } from './bundle.ts';
import { oneFile } from './one-file/one-file.ts';

// The element with its parser in one file, for a script tag, and what few pages need beside it. No entry of the package leads
// to them, so that nobody bundles a bundle.
const root = join(import.meta.dirname, '..');
const locales = join(root, '../core/src/export/locales');
const cdn = join(root, 'dist/cdn');

await mkdir(join(cdn, 'locales'), { recursive: true });
await writeFile(join(cdn, 'article-digest.min.js'), await oneFile());
await write('exports.min.js', join(root, 'src/exports.ts'));
for (const name of await readdir(locales)) {
  const [, language] = /^(\w\w)\.ts$/.exec(name) ?? [];
  if (language && language !== 'en') await write(`locales/${language}.min.js`, join(locales, name));
}

async function write(name: string, entry: string): Promise<void> {
  await writeFile(join(cdn, name), await bundleOne(entry));
}
