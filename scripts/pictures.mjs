/**
 * Makes the README's pictures from the real faces: the command line, the demo page and the extension; with `terminal`,
 * `page` or `editor` behind it only those. The picture of the terminal shows what the command line printed, laid out by a browser as a terminal would.
 */
import { mkdir } from 'node:fs/promises';
import AnsiToHtml from 'ansi-to-html';
import { chromium } from 'playwright-core';
import { serveDemo } from '../packages/widget/site/server.ts';
import { chromiumArgs, chromiumPath } from './chromium.mjs';
import { ROOT, run } from './run.mjs';

const PICTURES = `${ROOT}docs/pictures`;
const ARTICLE = 'wire.txt';
const LINES = 42;

/** Faint text, which the converter does not know: grey stands for it. */
const FAINT = new RegExp(String.raw`\x1b\[2m(.*?)\x1b\[22m`, 'gs');
const COLOURS = { 2: '#a3be8c', 3: '#e0af68', 4: '#7aa2f7', 6: '#7dcfff', 8: '#8f97a8' };

const asked = process.argv.slice(2);
/** @param {string} face */
const wants = (face) => asked.length === 0 || asked.includes(face);

await mkdir(PICTURES, { recursive: true });
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  if (wants('terminal')) await terminal();
  if (wants('page')) await page();
} finally {
  await browser.close();
}
if (wants('editor'))
  process.exitCode = (await run('npm', ['run', '--silent', 'pictures', '--workspace', 'packages/vscode'])).code;

async function terminal() {
  const command = ['run', '--silent', 'digest', '--', `examples/${ARTICLE}`, '--color', '--width', '84'];
  const { code, output } = await run('npm', command, { quiet: true });
  if (code !== 0) throw new Error(output);
  const shown = [`$ npm run -s digest -- examples/${ARTICLE}`, ...output.split('\n').slice(0, LINES), '…'].join('\n');
  const converter = new AnsiToHtml({ fg: '#d8dee9', bg: '#1d2027', colors: COLOURS, escapeXML: true });
  const html = converter.toHtml(shown.replaceAll(FAINT, '\u001b[90m$1\u001b[39m'));
  const view = await browser.newPage({ viewport: { width: 900, height: 600 }, deviceScaleFactor: 1.5 });
  await view.setContent(`<pre style="margin: 0; padding: 20px 24px; width: max-content; font: 14px/1.45 'DejaVu Sans Mono',
    ui-monospace, monospace; color: #d8dee9; background: #1d2027">${html}</pre>`);
  await view.locator('pre').screenshot({ path: `${PICTURES}/terminal.png` });
  await view.close();
}

async function page() {
  const demo = await serveDemo({ examples: `${ROOT}examples` });
  const view = await browser.newPage({ viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.25 });
  try {
    await view.goto(`${demo.url}playground.html`);
    await view.locator('#example').selectOption(ARTICLE);
    await view.locator('article-digest').getByText('Who said what').first().waitFor();
    // A statement, and where its words stand.
    await view.locator('article-digest blockquote').first().click();
    await view.mouse.move(0, 0);
    await view.waitForTimeout(500);
    await view.screenshot({ path: `${PICTURES}/page.png` });
  } finally {
    await view.close();
    await demo.close();
  }
}
