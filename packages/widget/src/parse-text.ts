import type { Article, Digest, ParseOptions } from '@article-digest/core';
import { toView, type DigestView } from '@article-digest/core/export/view';
import { messagesFor, ownMessages } from './language.ts';
import { inWorker } from './in-worker.ts';

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

/** Milliseconds after which whatever waits has its turn: half of what makes a task a long one, for one step may take as much. */
const TURN = 12;
/** A longer text goes to a worker, where the page allows one: starting it takes as long as parsing about so much. */
const LONG = 30_000;

/**
 * Parses and digests a text and puts it in words so that the page stays alive: a long one in a worker, or, where the page allows
 * none, in steps with pauses between them.
 */
export async function parseText(task: Task, signal: AbortSignal): Promise<Model> {
  const { text, options, language } = task;
  if (text.length > LONG) {
    const model = await inWorker(task, signal);
    const own = ownMessages(language);
    if (model && own) model.view = toView(model.article, model.digest, own);
    if (model) return model;
  }
  const messages = messagesFor(language);
  const { digest, parseInSteps } = await import('./parser.ts');
  let began = performance.now();
  const inTurn = async (): Promise<void> => {
    if (performance.now() - began < TURN) return;
    await pause(signal);
    began = performance.now();
  };
  const steps = parseInSteps(text, options);
  let step = steps.next();
  while (!step.done) {
    await inTurn();
    step = steps.next();
  }
  const article = step.value;
  await inTurn();
  const made = digest(article);
  await inTurn();
  const view = toView(article, made, await messages);
  // What comes of it is rendered at once.
  await pause(signal);
  return { article, digest: made, view };
}

/** Lets the page go on: input, painting, whatever waits. */
async function pause(signal: AbortSignal): Promise<void> {
  if (typeof scheduler === 'object' && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
  signal.throwIfAborted();
}
