/**
 * A worker that parses; throws where the page allows none, or its file is of another origin. Bundlers know this form and put
 * the worker beside the rest.
 */
export function startWorker(): Worker {
  return new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
}
