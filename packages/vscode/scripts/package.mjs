/**
 * Packs the bundles of `dist` into `article-digest.vsix`. What goes in is said in `.vscodeignore`, and nothing else.
 *
 * On the page of an installed extension an editor shows pictures from the web alone: it takes away those that lie in the
 * package, and `data:` ones too. With `IMAGES_URL`, the address of `packages/vscode` in a public repository, pictures and
 * relative links lead there; without it the packed README has neither, instead of broken ones. The walkthrough has pictures
 * of its own, which come from the package.
 */
import { readFile, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const packagePath = `${cwd}article-digest.vsix`;
const baseImagesUrl = process.env.IMAGES_URL;

const readme = await readFile(`${cwd}README.md`, 'utf8');
const packed = baseImagesUrl === undefined ? withoutRelative(readme) : readme;
await writeFile(`${cwd}dist/README.md`, packed);
// Without an address there is nothing to rewrite; and what is bundled has no dependencies to collect.
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

/** Without pictures, and with the words alone of links that lead to other files. */
function withoutRelative(/** @type {string} */ markdown) {
  return markdown.replaceAll(/^!\[[^\]]*\]\([^)]*\)\n\n/gm, '').replaceAll(/\[([^\]]+)\]\((?!https?:|#)[^)]*\)/g, '$1');
}
