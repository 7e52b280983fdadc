/** Runs what is to run inside an extension host of a whole VS Code. */
import { join } from 'node:path';
import { startCodeServer } from './code-server.mjs';
import { CACHE, freePort, readResult } from './host.mjs';

/** Milliseconds for everything that happens in one extension host. */
const LIMIT = 180_000;

/**
 * Starts an editor that runs tests as VS Code runs those of its own extensions: its address names the extension and its
 * tests. Gives what they print as their result.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{ kind: 'node' | 'web', extension: string, workspace: string }} options the tests are `tests.js` of the extension
 * @returns {Promise<any>}
 */
export async function runInHost(browser, { kind, extension, workspace }) {
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
    /** @type {unknown} */
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
