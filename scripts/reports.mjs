/**
 * Counts tests from the reports that the runners wrote themselves, never from what they printed.
 * Run by itself it prints the line `N passed, N failed`.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

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
    const count = existsSync(path) ? readReport(path) : undefined;
    if (count === undefined) {
      if (!optional) total.missing.push(runner);
    } else {
      total.passed += count.passed;
      total.failed += count.failed;
    }
  }
  return total;
}

/** Counts of one report: Vitest's JSON, or `{ passed, failed }`. Undefined where it is neither. */
function readReport(/** @type {string} */ path) {
  let report;
  try {
    report = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
  if (Array.isArray(report.testResults)) {
    // A file that could not even be loaded has no tests to count, so it counts as one that failed.
    const broken = report.testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
  }
  if (!Number.isInteger(report.passed) || !Number.isInteger(report.failed)) return undefined;
  return { passed: report.passed, failed: report.failed };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed, missing } = countTests();
  for (const runner of missing) console.log(`${runner}: no report`);
  console.log(`${passed} passed, ${failed} failed`);
}
