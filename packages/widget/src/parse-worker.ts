import { digest } from '@article-digest/core/digest';
import { parse } from '@article-digest/core/parse';
import type { Model, Task } from './parse-text.ts';

/** Off the main thread: answers each text with its model. */
addEventListener('message', ({ data: { text, options } }: MessageEvent<Task>) => {
  const article = parse(text, options);
  const model: Model = { article, digest: digest(article) };
  (globalThis as unknown as Worker).postMessage(model);
});
