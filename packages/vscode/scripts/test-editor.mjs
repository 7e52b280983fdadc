/**
 * Tests the packed extension in a whole VS Code, a new one: its tests in the extension host of Node and in that of the
 * web, then the extension installed and used by hand, with pictures. `npm run test:editor` installs code-server first.
 * Writes `.cache/editor-tests.json` and exits with 1 where something fails.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs';
import { run } from '../../../scripts/run.mjs';
import { installCodeServer, startCodeServer } from './code-server.mjs';
import { takePictures } from './editor-pictures.mjs';
import { CACHE, freePort, PACKAGE, prepareHost, readResult } from './host.mjs';

/** Milliseconds for the tests in one extension host. */
const LIMIT = 120_000;

/** @type {import('./host.mjs').Result} */
const total = { passed: 0, failed: 0, failures: [] };

await installCodeServer();
const packed = await run('npm', ['run', '--silent', 'package'], { cwd: PACKAGE });
if (packed.code !== 0) throw new Error('The extension could not be packed.');
const { extension, workspace } = await prepareHost('editor');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  for (const kind of /** @type {const} */ (['node', 'web'])) {
    await count(`extension host: ${kind}`, () => inHost(kind));
  }
  await count('installed', () => takePictures(browser));
} finally {
  await browser.close();
}

await mkdir(CACHE, { recursive: true });
await writeFile(join(CACHE, 'editor-tests.json'), JSON.stringify(total, undefined, 2));
for (const { name, message } of total.failures) console.error(`FAILED  ${name}: ${message}`);
console.log(`VS Code: ${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** Adds what a part found to the total; a part that breaks off is one failure. */
async function count(/** @type {string} */ part, /** @type {() => Promise<import('./host.mjs').Result>} */ body) {
  let found;
  try {
    found = await body();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    found = { passed: 0, failed: 1, failures: [{ name: part, message }] };
  }
  total.passed += found.passed;
  total.failed += found.failed;
  total.failures.push(...found.failures.map(({ name, message }) => ({ name: `${part}: ${name}`, message })));
  console.log(`${part}: ${found.passed} passed, ${found.failed} failed`);
}

/** Runs the tests as VS Code runs those of its own extensions: its address names the extension and its tests. */
async function inHost(/** @type {'node' | 'web'} */ kind) {
  const server = await startCodeServer({ data: join(CACHE, `server-${kind}`), port: await freePort() });
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  try {
    const authority = new URL(server.url).host;
    const remote = (/** @type {string} */ path) => `vscode-remote://${authority}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(join(extension, 'tests.js'))],
      ...(kind === 'web' ? [['extensionDevelopmentKind', 'web']] : []),
      ['skipWelcome', 'true'],
    ];
    /** @type {import('./host.mjs').Result | undefined} */
    let found;
    const ended = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`No result after ${LIMIT / 1000} seconds.`)), LIMIT).unref();
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      found ??= readResult(args.join(' '));
      if (process.env['VERBOSE']) console.log(args.join(' '));
    });
    const query = `folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    await page.goto(`${server.url}/?${query}`);
    const code = await ended;
    if (found === undefined) throw new Error(`The tests ended with ${code} and no result.`);
    return found;
  } finally {
    await context.close();
    server.stop();
  }
}
