import type { Model, Task } from './parse-text.ts';
import { startWorker } from './start-worker.ts';

/** What a worker makes of a text; undefined where none starts or it fails. */
export function inWorker(task: Task, signal: AbortSignal): Promise<Model | undefined> {
  return new Promise((resolve, reject) => {
    let worker: Worker;
    try {
      worker = startWorker();
    } catch {
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
