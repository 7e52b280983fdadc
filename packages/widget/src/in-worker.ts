import type { Model, Task } from './parse-text.ts';
import { startWorker } from './start-worker.ts';

/** What a worker makes of a text; undefined where none starts or it fails. */
export function inWorker(task: Task, signal: AbortSignal): Promise<Model | undefined> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
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
    for (const failed of ['error', 'messageerror'])
      worker.addEventListener(failed, (event) => {
        event.preventDefault();
        end(undefined);
      });
    worker.postMessage(task);
  });
}
