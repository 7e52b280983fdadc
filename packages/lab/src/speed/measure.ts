import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from '@article-digest/core';
import { progress } from '../progress.ts';
import { milliseconds } from './milliseconds.ts';
import { quantile } from './quantile.ts';
import { readers, type Reader } from './peers.ts';

/** What was timed, on this machine in this run, in the processor's time of one thread: what else it does is left out. */
export interface SpeedReport {
  /** What the texts were. */
  texts: string;
  characters: number;
  /** Millions of characters a second: the median of several passes over all texts. */
  throughput: { name: string; rate: number }[];
  /** Milliseconds of the first `parse` in a fresh process, once the module is loaded, as Node loads it; the shortest of several. */
  first: number;
  /** The same with those that loading takes. */
  loaded: number;
  /** Milliseconds to parse 100 kB again after one keystroke in its middle: the mean of ten in a row, in the fastest of several processes. */
  keystroke: number;
  /** How much longer a character takes in an article of 1 MB than in one of 100 kB: 1 where time is linear. */
  growth: number;
  /** Bytes for each character of an article of 1 MB that are still held once it is parsed, beside the model. */
  memory: number;
}

export function measureSpeed(texts: readonly string[], what: string): SpeedReport {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const all = readers();
  const times = new Map(all.map((reader) => [reader, [] as number[]]));
  // One after the other in every pass, so that what else the machine does falls on all of them alike.
  for (const pass of progress('speed', rounds(Math.max(...all.map(({ passes }) => passes))))) {
    for (const reader of all) if (pass < reader.passes) times.get(reader)!.push(timeOf(reader, texts));
  }
  return {
    texts: what,
    characters,
    throughput: all.map((reader) => ({
      name: reader.name,
      rate: characters / 1000 / quantile(times.get(reader)!, 0.5),
    })),
    ...firstParse(),
    keystroke: keystroke(texts),
    growth: growth(texts),
    memory: Math.max(
      ...Array.from(progress('memory', rounds(1)), () => Number(runAlone('memory.ts', ['--expose-gc']))),
    ),
  };
}

function timeOf({ read }: Reader, texts: readonly string[]): number {
  return milliseconds(() => {
    for (const text of texts) read(text);
  });
}

/** In fresh processes, with core as it is published for Node. */
function firstParse(): Pick<SpeedReport, 'first' | 'loaded'> {
  const folder = mkdtempSync(join(tmpdir(), 'article-digest-'));
  try {
    runAlone('../../../core/scripts/bundle.ts', [], [folder]);
    const core = pathToFileURL(join(folder, 'index.js')).href;
    const times = Array.from(progress('first parse', rounds(9)), () =>
      runAlone('first-parse.ts', [], [core]).split(' ').map(Number),
    );
    return {
      first: Math.min(...times.map(([, parse]) => parse!)),
      loaded: Math.min(...times.map(([load, parse]) => load! + parse!)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a program of this folder prints in a fresh process. */
function runAlone(file: string, options: readonly string[] = [], given: readonly string[] = [], input = ''): string {
  const program = fileURLToPath(new URL(file, import.meta.url));
  return execFileSync(process.execPath, ['--conditions=@article-digest/source', ...options, program, ...given], {
    encoding: 'utf8',
    input,
  });
}

/** In a process of its own, as an editor has one: what other readers keep and what they taught the compiler is no part of it. */
function keystroke(texts: readonly string[]): number {
  const article = articleOf(texts, 100_000);
  return Math.min(
    ...Array.from(progress('keystroke', rounds(5)), () => Number(runAlone('keystroke.ts', [], [], article))),
  );
}

/** The middle one of some rounds, for the thread's time is counted in steps. */
function growth(texts: readonly string[]): number {
  const short = articleOf(texts, 100_000);
  const long = articleOf(texts, 1_000_000);
  const ratios = Array.from(progress('growth', rounds(3)), () => {
    const tenShort = milliseconds(() => {
      for (let i = 0; i < 10; i++) parse(short);
    });
    return milliseconds(() => parse(long)) / tenShort;
  });
  return quantile(ratios, 0.5);
}

/** An article of so many characters out of the texts, repeated where they are too short. */
function articleOf(texts: readonly string[], length: number): string {
  let article = '';
  for (let i = 0; article.length < length; i++) article += `${texts[i % texts.length]!.trim()}\n\n`;
  return article.slice(0, length);
}

/** 0, 1, 2 and so on. */
function rounds(count: number): number[] {
  return Array.from({ length: count }, (_, round) => round);
}
