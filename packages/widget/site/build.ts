import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { scriptTagFiles } from '../scripts/one-file/files.ts';
import { makeSite } from './site.ts';

// Writes the site to a folder that git ignores, to be put on any server as it is.
const root = join(import.meta.dirname, '../../..');
const out = join(import.meta.dirname, 'dist');

const [site, scripts] = await Promise.all([makeSite(join(root, 'examples')), scriptTagFiles()]);
await rm(out, { recursive: true, force: true });
// What the code to embed loads, from wherever the site lies.
const element = Array.from(scripts, ([path, contents]) => [`element/${path}`, contents] as const);
for (const [path, contents] of [...site, ...element]) {
  await mkdir(dirname(join(out, path)), { recursive: true });
  await writeFile(join(out, path), contents);
}
const pages = [...site.keys()].filter((path) => path.endsWith('.html')).length;
console.log(
  `${pages} pages in ${relative(root, out)}: put that folder on any server, or see it with \`npm run demo\`.`,
);
