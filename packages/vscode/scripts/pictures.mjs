/** Takes the pictures of the extension: those of the README and those of the walkthrough. */
import { chromium } from 'playwright-core';
import { chromiumArgs, chromiumPath } from '../../../scripts/chromium.mjs';
import { run } from '../../../scripts/run.mjs';
import { installCodeServer } from './code-server.mjs';
import { useInstalled } from './use-installed.mjs';
import { PACKAGE } from './host.mjs';

await installCodeServer();
const packed = await run('npm', ['run', '--silent', 'package'], { cwd: PACKAGE });
if (packed.code !== 0) throw new Error('The extension could not be packed.');
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
try {
  const { failures } = await useInstalled(browser, { keep: true });
  for (const { name, message } of failures) console.error(`FAILED  ${name}: ${message}`);
  process.exitCode = failures.length === 0 ? 0 : 1;
} finally {
  await browser.close();
}
