/**
 * A whole VS Code in a browser: code-server, installed from npm into `.cache/code-server` at the root of the repository.
 * It is no dependency of the workspace: 800 MB that only `npm run test:editor` and the pictures need.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run } from '../../../scripts/run.mjs';

const VERSION = '4.139.1';
export const HOME = join(ROOT, '.cache/code-server', VERSION);
const APP = join(HOME, 'node_modules/code-server');
/** The server's native modules are compiled against this Node and run in it; its package brings the headers along. */
const NODE_PACKAGE = `node-${process.platform}-${process.arch}`;
const NODE = join(HOME, 'node_modules', NODE_PACKAGE);
/** Written last: an install that broke off is made anew. */
const DONE = join(HOME, 'installed');

/** Installs code-server where it is not there yet. Takes about half a minute. */
export async function installCodeServer() {
  if (existsSync(DONE)) return;
  await rm(HOME, { recursive: true, force: true });
  await mkdir(HOME, { recursive: true });
  await writeFile(join(HOME, 'package.json'), '{ "private": true }\n');
  // Its own install scripts ask for a compiler and for files from GitHub; three native modules are all that the server needs.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const server = join(APP, 'lib/vscode');
  await npm(HOME, ['install', `${NODE_PACKAGE}@24.21.0`, ...quiet]);
  await npm(HOME, ['install', `code-server@${VERSION}`, ...quiet]);
  await npm(server, ['install', '--omit=dev', ...quiet]);
  await npm(server, ['rebuild', '--ignore-scripts=false', 'node-pty', '@vscode/spdlog', '@vscode/native-watchdog']);
  await npm(join(server, 'extensions'), ['install', '--omit=dev', ...quiet]);
  await writeFile(DONE, VERSION);
}

async function npm(/** @type {string} */ cwd, /** @type {string[]} */ args) {
  const path = `${join(NODE, 'bin')}:${process.env['PATH']}`;
  const { code, output } = await run('env', [`PATH=${path}`, `npm_config_nodedir=${NODE}`, 'npm', ...args], {
    cwd,
    quiet: true,
  });
  if (code !== 0) throw new Error(`npm ${args.join(' ')} in ${cwd} failed:\n${output.slice(-2000)}`);
}

const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'update.mode': 'none',
  'outline.collapseItems': 'alwaysExpand',
  'editor.wordWrap': 'on',
  'files.autoSave': 'off',
  // Looking for ports runs programs in the extension host again and again, which no figure of ours is about.
  'remote.autoForwardPorts': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 13,
};

/**
 * Starts the editor's server on 127.0.0.1 with the extension installed from a VSIX.
 *
 * @param {{ data: string, port: number, vsix?: string, settings?: object }} options `data` is a folder of its own, made anew
 * @returns {Promise<{ url: string, stop: () => void, configure: (settings: object) => Promise<void> }>} `configure` changes settings while it runs
 */
export async function startCodeServer({ data, port, vsix, settings = {} }) {
  await rm(data, { recursive: true, force: true });
  await mkdir(join(data, 'user/User'), { recursive: true });
  const configure = (/** @type {object} */ more) =>
    writeFile(join(data, 'user/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings, ...more }));
  await configure({});
  const folders = ['--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions')];
  const server = join(APP, 'lib/vscode/out/server-main.js');
  const common = [server, '--server-data-dir', join(data, 'server'), ...folders, '--accept-server-license-terms'];
  if (vsix !== undefined) {
    const { code, output } = await run(join(NODE, 'bin/node'), [...common, '--install-extension', vsix, '--force'], {
      quiet: true,
    });
    if (code !== 0) throw new Error(`The extension could not be installed:\n${output}`);
  }
  const child = spawn(
    join(NODE, 'bin/node'),
    [...common, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--telemetry-level', 'off']
      // Only with this does the built workbench run tests that its address names.
      .concat('--enable-smoke-test-driver'),
    // A process group of its own: file watchers outlive the server otherwise.
    { detached: true, stdio: 'ignore' },
  );
  const stop = () => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', stop);
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 150; attempt++) {
    const up = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return { url, stop, configure };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
  throw new Error('The server of VS Code did not answer within 30 seconds.');
}
