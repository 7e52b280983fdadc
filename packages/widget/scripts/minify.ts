import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minifyTemplates } from '../../../scripts/minify-templates.mjs';

// What is published, as the compiler wrote it, with its templates minified: whoever bundles the package minifies the rest.
const dist = join(import.meta.dirname, '../dist');
for await (const name of glob('**/*.js', { cwd: dist, exclude: ['cdn/**'] })) {
  const path = join(dist, name);
  // The compiler rewrites the endings of imports, and not that of the worker's address.
  const code = (await readFile(path, 'utf8')).replace('./parse-worker.ts', './parse-worker.js');
  await writeFile(path, await minifyTemplates(code, path));
}
