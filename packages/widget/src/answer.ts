import { digest as digestOf } from '@article-digest/core/digest';
import { toView } from '@article-digest/core/export/view';
import { parse } from '@article-digest/core/parse';
import { messagesFor } from './language.ts';
import type { Model, Task } from './parse-text.ts';

/** In a worker: answers each text with its model, in words; what goes wrong is the worker's `error`. */
export function answer(): void {
  addEventListener('message', ({ data }: MessageEvent<Task>) => void tell(data).catch(reportError));
}

async function tell({ text, options, language }: Task): Promise<void> {
  const article = parse(text, options);
  const digest = digestOf(article);
  const model: Model = { article, digest, view: toView(article, digest, await messagesFor(language)) };
  (globalThis as unknown as Worker).postMessage(model);
}
