import { parentPort } from 'node:worker_threads';
import { parse } from '../../src/parse.ts';
import { brokenPromises } from './spans.ts';

/** What the worker is asked: to parse a text, or to compare so many characters of a unit with eight times as many. */
export type Request = { text: string } | { unit: string; length: number };

/** `ms` of one parse and what is wrong with the model; or how many times as long eight times the text took. */
export interface Answer {
  ms: number;
  broken: string[];
  ratio: number;
}

parentPort?.on('message', (request: Request) => {
  const answer: Answer = 'text' in request ? parseOnce(request.text) : { ms: 0, broken: [], ratio: compare(request) };
  parentPort?.postMessage(answer);
});

function parseOnce(text: string): Answer {
  const started = performance.now();
  const article = parse(text, { published: '2031-05-06', language: 'en' });
  const ms = performance.now() - started;
  const broken = article.text === text ? brokenPromises(article) : ['the text is another'];
  return { ms, broken: broken.slice(0, 5), ratio: 0 };
}

/** So many characters at the least are parsed between two looks at the clock. */
const TIMED_TOGETHER = 160_000;

/**
 * How many times as long eight times the text takes, counted in the processor's time of this thread: what else the
 * machine does is left out. The shortest of several tries counts, and a bad figure is looked at again before it is believed.
 */
function compare({ unit, length }: { unit: string; length: number }): number {
  const once = unit.repeat(Math.ceil(length / unit.length));
  const eight = once.repeat(8);
  const parses = Math.ceil(TIMED_TOGETHER / eight.length);
  let shortest = { once: Infinity, eight: Infinity };
  for (let round = 0; round < 6 && !(shortest.eight / shortest.once <= 10); round++) {
    shortest = {
      once: Math.min(shortest.once, bestOf(3, once, 8 * parses)),
      eight: Math.min(shortest.eight, bestOf(3, eight, parses)),
    };
  }
  return shortest.eight / shortest.once;
}

/** A thread's time is counted in steps, 4 ms on some machines: short parses are timed several at once. */
function bestOf(tries: number, text: string, parses: number): number {
  let best = Infinity;
  for (let i = 0; i < tries; i++) {
    const started = process.threadCpuUsage();
    for (let k = 0; k < parses; k++) parse(text, { language: 'en' });
    const { user, system } = process.threadCpuUsage(started);
    best = Math.min(best, (user + system) / parses);
  }
  return best;
}
