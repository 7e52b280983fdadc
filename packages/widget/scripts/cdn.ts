import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BESIDE, bundle } from './bundle.ts';

// The element with its parser in one file, for a script tag, and the languages beside it. No entry of the package leads to
// them, so that nobody bundles a bundle.
const root = join(import.meta.dirname, '..');
const locales = join(root, '../core/src/export/locales');
const cdn = join(root, 'dist/cdn');

await mkdir(join(cdn, 'locales'), { recursive: true });
await write('article-digest.min.js', join(root, 'src/define.ts'));
for (const name of BESIDE) await write(`${name}.min.js`, join(root, `src/${name}.ts`));
for (const name of await readdir(locales)) {
  const [, language] = /^(\w\w)\.ts$/.exec(name) ?? [];
  if (language && language !== 'en') await write(`locales/${language}.min.js`, join(locales, name));
}

async function write(name: string, entry: string): Promise<void> {
  const [file] = await bundle(entry, true);
  if (!file) throw new Error(`esbuild wrote no ${name}`);
  await writeFile(join(cdn, name), file.contents);
}
