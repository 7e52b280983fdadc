/** Every test of every package: Vitest (Node and the real browser), then the extension in a VS Code web host. */
import { clearReports, countTests, REPORTS } from './reports.mjs';
import { run } from './run.mjs';

clearReports();
const vitest = await run('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS.vitest.path}`,
  ...process.argv.slice(2),
]);
const host = await run('npm', ['run', '--silent', 'test:web', '--workspace', 'packages/vscode']);

const { passed, failed, missing } = countTests();
console.log();
for (const runner of missing) console.log(`${runner} wrote no report: it did not run, or it broke off.`);
if (vitest.code !== 0 && failed === 0) console.log('Vitest ended with an error: see above.');
if (host.code !== 0 && failed === 0) console.log('The VS Code web host ended with an error: see above.');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || missing.length > 0 || vitest.code !== 0 || host.code !== 0 || passed === 0 ? 1 : 0;
