/**
 * Counts tests from the reports that the runners wrote themselves, never from what they printed.
 * Run by itself it prints what failed and the line `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

/**
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} status
 * @property {string} message
 * @property {{ status: string, fullName: string, failureMessages: string[] }[]} assertionResults
 */

/** Where each runner writes its report. `optional` ones are counted where they are present. */
export const REPORTS = {
  vitest: { path: `${ROOT}.cache/vitest.json`, optional: false },
  'VS Code web host': { path: `${ROOT}packages/vscode/.cache/host-tests.json`, optional: false },
  'code-server': { path: `${ROOT}packages/vscode/.cache/editor-tests.json`, optional: true },
};

/** Takes the reports of an earlier run away, so that none of them can pass for one of this run. */
export function clearReports() {
  for (const { path } of Object.values(REPORTS)) rmSync(path, { force: true });
}

/** Sums the reports up. A runner that had to report and did not is in `missing`. */
export function countTests() {
  /** @type {{ passed: number, failed: number, missing: string[] }} */
  const total = { passed: 0, failed: 0, missing: [] };
  for (const [runner, { path, optional }] of Object.entries(REPORTS)) {
    const count = readReport(path);
    if (count === undefined) {
      if (!optional) total.missing.push(runner);
    } else {
      total.passed += count.passed;
      total.failed += count.failed;
    }
  }
  return total;
}

/** What failed in Vitest, a line each: with the end of a long log alone it can be seen what to look at. */
export function failedTests() {
  const { testResults = [] } = readJson(REPORTS.vitest.path) ?? {};
  return testResults.flatMap((/** @type {VitestFile} */ { name, status, message, assertionResults }) => {
    const file = name.replace(ROOT, '');
    if (isBroken({ status, assertionResults })) return [`${file}: ${firstLine(message)}`];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
  });
}

/** A file that could not even be loaded has no tests to count, so it counts as one that failed. */
const isBroken = (/** @type {Pick<VitestFile, 'status' | 'assertionResults'>} */ { status, assertionResults }) =>
  status === 'failed' && assertionResults.length === 0;

const firstLine = (/** @type {string | undefined} */ text) => (text ?? '').trim().split('\n', 1)[0];

/** What a file holds as JSON. Undefined where it is not there, or is something else. */
function readJson(/** @type {string} */ path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Counts of one report: Vitest's JSON, or `{ passed, failed }`. Undefined where it is neither. */
function readReport(/** @type {string} */ path) {
  const report = readJson(path);
  if (Array.isArray(report?.testResults)) {
    const broken = report.testResults.filter(isBroken).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
  }
  if (!Number.isInteger(report?.passed) || !Number.isInteger(report.failed)) return undefined;
  return { passed: report.passed, failed: report.failed };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed, missing } = countTests();
  for (const line of failedTests()) console.log(line);
  for (const runner of missing) console.log(`${runner}: no report`);
  console.log(`${passed} passed, ${failed} failed`);
}
