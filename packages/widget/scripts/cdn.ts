import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { scriptTagFiles } from './one-file/files.ts';

// What a script tag loads. No entry of the package leads there, so that nobody bundles a bundle.
const cdn = join(import.meta.dirname, '../dist/cdn');
for (const [path, contents] of await scriptTagFiles()) {
  await mkdir(dirname(join(cdn, path)), { recursive: true });
  await writeFile(join(cdn, path), contents);
}
