import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from './bundle.ts';

// The element with its parser in one file, for a script tag. No entry of the package leads to it, so that nobody bundles a bundle.
const root = join(import.meta.dirname, '..');
const [file] = await bundle(join(root, 'src/define.ts'), true);
if (!file) throw new Error('esbuild wrote no file');
await mkdir(join(root, 'dist/cdn'), { recursive: true });
await writeFile(join(root, 'dist/cdn/article-digest.min.js'), file.contents);
