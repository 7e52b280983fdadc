import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Flags for tests and pictures. Those that `@sparticuz/chromium` recommends are left out on purpose: they turn off
 * web security and process isolation, and a test of a content security policy would then prove nothing.
 */
export const chromiumArgs = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'];

let found;

/**
 * Path of a Chromium that runs here: the one in the npm package `@sparticuz/chromium`, else `CHROMIUM_PATH`, else an
 * installed one. Rejects where none runs, with all that was tried: a browser test is never skipped silently.
 *
 * The first brings a font along, which the browsers that this process starts are told of, unless `FONTCONFIG_FILE` is
 * set: a bare machine has none, and pages would have no words.
 *
 * @returns {Promise<string>}
 */
export function chromiumPath() {
  found ??= find();
  return found;
}

async function find() {
  const tried = [];
  for (const candidate of [
    { name: '@sparticuz/chromium', path: unpacked },
    { name: `CHROMIUM_PATH=${process.env.CHROMIUM_PATH ?? ''}`, path: () => process.env.CHROMIUM_PATH },
    ...installed.map((path) => ({ name: path, path: () => path })),
    { name: "playwright's own browser", path: async () => (await import('playwright-core')).chromium.executablePath() },
  ]) {
    try {
      const path = await candidate.path();
      if (!path) throw new Error('not set');
      await run(path, ['--version'], { timeout: 30_000 });
      return path;
    } catch (error) {
      tried.push(`  ${candidate.name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  throw new Error(
    `No Chromium runs here, and the browser tests need one. Set CHROMIUM_PATH to a Chromium or Chrome.\nTried:\n${tried.join('\n')}`,
  );
}

/**
 * The browser of `@sparticuz/chromium`, unpacked once into `node_modules/.cache`. The package itself unpacks into the
 * system's temporary folder and takes a half-written file of another process for a whole one; so this unpacks into a
 * folder of its own and moves it into place in one step.
 */
async function unpacked() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('its browser is for Linux x64 only');
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(dirname(dirname(entry)), 'package.json'), 'utf8'));
  const cache = join(root, 'node_modules/.cache');
  const home = join(cache, `chromium-${version}`);
  const path = join(home, 'chromium');
  const runs = await run(path, ['--version']).then(
    () => true,
    () => false,
  );
  if (runs) return withFonts(path, home);

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(`${home}-`);
  const program = `import chromium from ${JSON.stringify(entry)}; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', program], { env: { ...process.env, TMPDIR: staging } });
  try {
    await rename(staging, home);
  } catch {
    // Another process was first: its copy is as good.
    await rm(staging, { recursive: true, force: true });
  }
  return withFonts(path, home);
}

/** Tells browsers of the font that came along; it comes first, so that pictures look alike on every machine. */
async function withFonts(path, home) {
  const file = join(home, 'fonts.conf');
  const families = ['sans-serif', 'system-ui'].map(
    (family) => `<alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
  );
  const settings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts/fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  ${families.join('\n  ')}
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;
  await writeFile(file, settings, { flag: 'wx' }).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  process.env.FONTCONFIG_FILE ??= file;
  return path;
}
