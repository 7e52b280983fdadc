/**
 * Everything that can be said of the code without running it. All steps run, whatever fails; a table closes.
 * `npm run check -- --update` rewrites what is generated and committed: API reports and the JSON Schema.
 */
import { existsSync, readdirSync } from 'node:fs';
import { ROOT, run } from './run.mjs';

const update = process.argv.includes('--update');
const published = ['core', 'language-service', 'widget', 'cli'];
const packages = readdirSync(`${ROOT}packages`);

/** @type {{ name: string, program: string, args: string[], cwd?: string }[]} */
const steps = [
  // Types first: what is below reads the declarations that this writes.
  { name: 'types', program: 'tsc', args: ['-b'] },
  ...packages
    .filter((name) => existsSync(`${ROOT}packages/${name}/test/tsconfig.json`))
    .map((name) => ({ name: `types of the tests: ${name}`, program: 'tsc', args: ['-p', `packages/${name}/test`] })),
  { name: 'types of the scripts', program: 'tsc', args: ['-p', 'scripts'] },
  { name: 'lint', program: 'oxlint', args: ['--type-aware', '--max-warnings=0'] },
  { name: 'format', program: 'oxfmt', args: ['--check'] },
  { name: 'unused code', program: 'knip', args: ['--no-progress'] },
  { name: 'build', program: 'turbo', args: ['run', 'build', '--output-logs=errors-only'] },
  ...published.flatMap((name) => [
    { name: `package: ${name}`, program: 'publint', args: ['--strict'], cwd: `${ROOT}packages/${name}` },
    {
      name: `package types: ${name}`,
      program: 'attw',
      args: ['--pack', '.', '--profile', 'esm-only', '--format', 'ascii', ...attwExceptions(name)],
      cwd: `${ROOT}packages/${name}`,
    },
  ]),
  { name: 'API report', program: 'node', args: ['scripts/api-report.mjs', ...(update ? ['--update'] : [])] },
  { name: 'JSON Schema', program: 'npm', args: ['run', '--silent', 'schema', '--', ...(update ? [] : ['--check'])] },
];

/** Entries that hold no types on purpose: a bin has no module to import, and a stylesheet or a manifest is data. */
function attwExceptions(/** @type {string} */ name) {
  return name === 'cli' ? ['--entrypoints', './package.json'] : [];
}

const failed = [];
for (const { name, program, args, cwd } of steps) {
  const started = performance.now();
  const { code, output } = await run(program, args, { cwd, quiet: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name}  ${seconds} s`);
  if (code !== 0) {
    failed.push(name);
    console.log(`\n${output.trimEnd().replaceAll(/^/gm, '        ')}\n`);
  }
}

console.log(
  failed.length === 0
    ? `\nAll ${steps.length} checks passed.`
    : `\n${failed.length} of ${steps.length} checks failed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
