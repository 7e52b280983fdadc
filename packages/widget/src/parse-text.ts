import type { Article, Digest, ParseOptions } from '@article-digest/core';
import { startWorker } from './start-worker.ts';

/** A text and what is known of it, as a worker is told. */
export interface Task {
  text: string;
  options: ParseOptions;
}

export interface Model {
  article: Article;
  digest: Digest;
}

/** Characters that are parsed at once: it takes some milliseconds. */
const SLICE = 10_000;
/** A longer text goes to a worker, where the page allows one: starting it takes as long as parsing about so much. */
const LONG = 30_000;

/**
 * Parses and digests a text so that the page stays alive: a long one in a worker, or, where the page allows none, in slices
 * with pauses between them. What comes last, and cannot be cut, takes about 5 ms for each 100,000 characters.
 */
export async function parseText(text: string, options: ParseOptions, signal: AbortSignal): Promise<Model> {
  if (text.length > LONG) {
    const model = await inWorker({ text, options }, signal);
    if (model) return model;
  }
  const [{ createParser, parse }, { digest }] = await Promise.all([
    import('@article-digest/core/parse'),
    import('@article-digest/core/digest'),
  ]);
  if (text.length <= SLICE) {
    const article = parse(text, options);
    return { article, digest: digest(article) };
  }
  // A parser that remembers reads of a longer beginning only what is new in it.
  const parser = createParser();
  for (let end = SLICE; end < text.length; end += SLICE) {
    parser(text.slice(0, lineEnd(text, end)), options);
    await pause(signal);
  }
  const article = parser(text, options);
  await pause(signal);
  return { article, digest: digest(article) };
}

/** The end of a line near an offset, so that no paragraph is read twice; the offset itself where lines are longer. */
function lineEnd(text: string, offset: number): number {
  const end = text.lastIndexOf('\n', offset);
  return end > offset - SLICE ? end : offset;
}

/** Lets the page go on: input, painting, whatever waits. */
async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
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
