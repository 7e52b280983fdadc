/**
 * Packs the bundles of `dist` into `article-digest.vsix`. What goes in is said in `.vscodeignore`, and nothing else.
 *
 * An editor shows pictures of a README only from the web: with `IMAGES_URL`, the address of `packages/vscode` in a public
 * repository, they are taken from there; without it the packed README has none, instead of broken ones.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const packagePath = `${cwd}article-digest.vsix`;
const baseImagesUrl = process.env.IMAGES_URL;

const readme = await readFile(`${cwd}README.md`, 'utf8');
const packed = baseImagesUrl === undefined ? readme.replaceAll(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, '') : readme;
await writeFile(`${cwd}dist/README.md`, packed);
// No repository is known yet, so links in the README stay as they are; and what is bundled has no dependencies to collect.
await createVSIX({
  cwd,
  packagePath,
  readmePath: 'dist/README.md',
  dependencies: false,
  allowMissingRepository: true,
  ...(baseImagesUrl === undefined ? { rewriteRelativeLinks: false } : { baseImagesUrl, baseContentUrl: baseImagesUrl }),
});
const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1000).toFixed(0)} kB`);
