/**
 * Tests the packed extension in a whole VS Code, a new one: its tests in the extension host of Node and in that of the
 * web, then the extension installed and used by hand. `npm run test:editor` installs code-server first; where that cannot be
 * done it says so, and tests nothing.
 * Writes `.cache/editor-tests.json` and exits with 1 where something fails.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs';
import { run } from '../../../scripts/run.mjs';
import { installCodeServer } from './code-server.mjs';
import { useInstalled } from './use-installed.mjs';
import { CACHE, PACKAGE, prepareHost } from './host.mjs';
import { runInHost } from './in-host.mjs';

/** @type {import('./host.mjs').Result} */
const total = { passed: 0, failed: 0, failures: [] };

try {
  await installCodeServer();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(
    'VS Code: not tested. code-server cannot be installed here; it needs npm, Python, make and a C++ compiler.',
  );
  process.exit(0);
}
const packed = await run('npm', ['run', '--silent', 'package'], { cwd: PACKAGE });
if (packed.code !== 0) throw new Error('The extension could not be packed.');
const { extension, workspace } = await prepareHost('editor');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  for (const kind of /** @type {const} */ (['node', 'web'])) {
    await count(`extension host: ${kind}`, () => runInHost(browser, { kind, extension, workspace }));
  }
  await count('installed', () => useInstalled(browser));
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
