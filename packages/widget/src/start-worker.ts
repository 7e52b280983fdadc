/**
 * A worker that parses; undefined where the page allows none, or its file is of another origin. Bundlers know this form and
 * put the worker beside the rest. The one file for a script tag has none.
 */
export function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
