/** What the tests in a VS Code host stand on: the packed extension unpacked again, and the tests as one file. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';

/** @typedef {{ passed: number, failed: number, failures: { name: string, message: string }[] }} Result */

export const PACKAGE = fileURLToPath(new URL('..', import.meta.url));
export const CACHE = join(PACKAGE, '.cache');

/**
 * Unpacks the VSIX, so that a file missing in `.vscodeignore` shows, and bundles the tests into the folder.
 *
 * @param {string} name folder of its own below `.cache`, made anew
 * @param {'host' | 'figures'} [which] folder of `test` whose tests they are
 * @returns {Promise<{ extension: string, tests: string, workspace: string }>}
 */
export async function prepareHost(name, which = 'host') {
  const root = join(CACHE, name);
  await rm(root, { recursive: true, force: true });
  const vsix = unzipSync(await readFile(join(PACKAGE, 'article-digest.vsix')));
  for (const [path, bytes] of Object.entries(vsix)) {
    if (!path.startsWith('extension/') || path.endsWith('/')) continue;
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }

  // An extension host runs only tests that lie inside the extension.
  const extension = join(root, 'extension');
  const tests = join(extension, 'tests.js');
  const { outputFiles } = await build({
    absWorkingDir: PACKAGE,
    entryPoints: [`test/${which}/index.ts`],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', 'node:*'],
  });
  await writeFile(tests, outputFiles[0].contents);

  const workspace = join(root, 'workspace');
  const support = await readFile(join(PACKAGE, 'test/host/support.ts'), 'utf8');
  const story = /STORY = `([^`]*)`/.exec(support)?.[1] ?? '';
  await mkdir(workspace, { recursive: true });
  await writeFile(join(workspace, 'ferry.txt'), story);
  return { extension, tests, workspace };
}

const MARK = 'host-tests:';

/**
 * Reads the line that the tests print at their end.
 *
 * @param {string} line
 * @returns {any}
 */
export function readResult(line) {
  const at = line.indexOf(MARK);
  return at < 0 ? undefined : JSON.parse(line.slice(at + MARK.length));
}

/**
 * A port of 127.0.0.1 that nobody listens on at the moment.
 *
 * @returns {Promise<number>}
 */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
