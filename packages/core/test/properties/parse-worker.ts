import { parentPort } from 'node:worker_threads';
import { parse } from '../../src/parse.ts';
import { brokenPromises } from './spans.ts';

/** What the worker is asked: to parse a text, or to compare a text with eight times as much of it. */
export type Request = { text: string } | { unit: string };

/** `ms` of one parse and what is wrong with the model; or how many times as long eight times the text took. */
export interface Answer {
  ms: number;
  broken: string[];
  ratio: number;
}

parentPort?.on('message', (request: Request) => {
  const answer: Answer =
    'text' in request ? parseOnce(request.text) : { ms: 0, broken: [], ratio: compare(request.unit) };
  parentPort?.postMessage(answer);
});

function parseOnce(text: string): Answer {
  const started = performance.now();
  const article = parse(text, { published: '2031-05-06' });
  const ms = performance.now() - started;
  const broken = article.text === text ? brokenPromises(article) : ['the text is another'];
  return { ms, broken: broken.slice(0, 5), ratio: 0 };
}

function compare(unit: string): number {
  const once = unit.repeat(Math.ceil(25_000 / unit.length));
  const eight = once.repeat(8);
  parse(eight);
  // The machine may be busy with other things: the best of several tries is what the work itself takes.
  return bestOf(4, () => parse(eight)) / bestOf(9, () => parse(once));
}

function bestOf(tries: number, work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < tries; i++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}
