import type { Article, Digest, ParseOptions } from '@article-digest/core';
import { toView, type DigestView } from '@article-digest/core/export/view';
import { messagesFor } from './language.ts';
import { startWorker } from './start-worker.ts';

/** A text and what is known of it, as a worker is told. */
export interface Task {
  text: string;
  options: ParseOptions;
  /** Language of the words around what is quoted, as a tag. */
  language: string;
}

export interface Model {
  article: Article;
  digest: Digest;
  view: DigestView;
}

/** Characters that are parsed first: as code runs for the first time it unpacks its lists, which takes longer than the text does. */
const FIRST = 2000;
/** Characters that are parsed at once after that: it takes some milliseconds. */
const SLICE = 10_000;
/** A longer text goes to a worker, where the page allows one: starting it takes as long as parsing about so much. */
const LONG = 30_000;

/**
 * Parses and digests a text and puts it in words so that the page stays alive: a long one in a worker, or, where the page allows
 * none, in slices with pauses between them. Each slice also goes over all that was read before, in short lists: up to about
 * 100,000 characters no slice takes long, beyond that the last ones do.
 */
export async function parseText(task: Task, signal: AbortSignal): Promise<Model> {
  const { text, options, language } = task;
  if (text.length > LONG) {
    const model = await inWorker(task, signal);
    if (model) return model;
  }
  const messages = messagesFor(language);
  const [{ createParser }, { digest }] = await Promise.all([
    import('@article-digest/core/parse'),
    import('@article-digest/core/digest'),
  ]);
  // A parser that remembers reads of a longer beginning only what is new in it.
  const parser = createParser();
  let read = 0;
  for (let end = FIRST; end < text.length; end += SLICE) {
    const line = text.lastIndexOf('\n', end);
    read = line > read ? line : end;
    parser(text.slice(0, read), options);
    await pause(signal);
  }
  const article = parser(text, options);
  await pause(signal);
  const made = digest(article);
  await pause(signal);
  const view = toView(article, made, await messages);
  await pause(signal);
  return { article, digest: made, view };
}

/** Lets the page go on: input, painting, whatever waits. */
async function pause(signal: AbortSignal): Promise<void> {
  if (typeof scheduler === 'object' && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}

/** What a worker makes of a text; undefined where none starts or it fails. */
function inWorker(task: Task, signal: AbortSignal): Promise<Model | undefined> {
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
