/**
 * Measures what the extension costs its host, in a whole VS Code, and writes `docs/editor-figures.json`, which `npm run score`
 * sets beside what it must not cost. What a machine under load adds is left out: of several runs the best one counts.
 */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs';
import { ROOT, run } from '../../../scripts/run.mjs';
import { installCodeServer } from './code-server.mjs';
import { PACKAGE, prepareHost } from './host.mjs';
import { runInHost } from './in-host.mjs';

const RUNS = Number(process.argv[2] ?? 3);
/** Characters of the longest article that is measured. */
const LONGEST = 1_000_000;

await installCodeServer();
const packed = await run('npm', ['run', '--silent', 'package'], { cwd: PACKAGE });
if (packed.code !== 0) throw new Error('The extension could not be packed.');
const { extension, workspace } = await prepareHost('figures', 'figures');
await writeFile(join(workspace, 'news.txt'), await news());
await countStart();

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
/** @type {Record<string, number>} */
const best = {};
try {
  for (let n = 0; n < RUNS; n++) {
    const figures = await runInHost(browser, { kind: 'node', extension, workspace });
    console.log(JSON.stringify(figures));
    for (const [name, value] of Object.entries(figures)) best[name] = Math.min(best[name] ?? Infinity, value);
  }
} finally {
  await browser.close();
}
const rounded = Object.fromEntries(Object.entries(best).map(([name, value]) => [name, Number(value.toFixed(1))]));
await writeFile(join(ROOT, 'docs/editor-figures.json'), `${JSON.stringify(rounded, undefined, 2)}\n`);
process.exit(0);

/**
 * Puts a stop-watch around the extension: what the editor itself counts holds what other extensions do meanwhile. Loading and
 * starting happen in one go, so that nothing can come in between.
 */
async function countStart() {
  const dist = join(extension, 'dist');
  await rename(join(dist, 'node.cjs'), join(dist, 'itself.cjs'));
  await writeFile(
    join(dist, 'node.cjs'),
    `const before = performance.now();
const { activate } = require('./itself.cjs');
const loaded = performance.now() - before;
exports.activate = (context) => {
  const start = performance.now();
  activate(context);
  globalThis.articleDigestStart = loaded + performance.now() - start;
};\n`,
  );
}

/** The examples one after the other, again and again, as one long article. */
async function news() {
  const folder = join(ROOT, 'examples');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const all = texts.join('\n\n');
  return all.repeat(Math.ceil(LONGEST / all.length)).slice(0, LONGEST);
}
