import type { Model, Task } from './parse-text.ts';

/** What a worker makes of a text; undefined where none starts or it fails. */
export function inWorker(task: Task, signal: AbortSignal): Promise<Model | undefined> {
  return new Promise((resolve, reject) => {
    const worker = startWorker();
    if (!worker) {
      resolve(undefined);
      return;
    }
    const end = (model: Model | undefined): void => {
      worker.terminate();
      resolve(model);
    };
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason as Error);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Model>) => end(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(undefined);
    });
    worker.postMessage(task);
  });
}

/**
 * A worker that parses; undefined where the page allows none, or its file is of another origin. Bundlers know this form and
 * put the worker beside the rest. The one file for a script tag has none.
 */
function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
