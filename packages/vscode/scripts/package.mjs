/** Packs the bundles of `dist` into `article-digest.vsix`. What goes in is said in `.vscodeignore`, and nothing else. */
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const packagePath = `${cwd}article-digest.vsix`;
// No repository is known yet, so links in the README stay as they are; and what is bundled has no dependencies to collect.
await createVSIX({ cwd, packagePath, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1024).toFixed(0)} kB`);
