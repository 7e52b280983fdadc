import { digest as digestOf } from '@article-digest/core/digest';
import { toView } from '@article-digest/core/export/view';
import { parse } from '@article-digest/core/parse';
import { messagesFor } from './language.ts';
import type { Model, Task } from './parse-text.ts';

/** Off the main thread: answers a text with its model, in words. */
async function answer({ text, options, language }: Task): Promise<void> {
  const article = parse(text, options);
  const digest = digestOf(article);
  const model: Model = { article, digest, view: toView(article, digest, await messagesFor(language)) };
  (globalThis as unknown as Worker).postMessage(model);
}

addEventListener('message', ({ data }: MessageEvent<Task>) => void answer(data));
