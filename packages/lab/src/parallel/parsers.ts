import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Article } from '@article-digest/core';
import { progressBar } from '../progress.ts';
import type { ParseAnswer, ParseRequest } from './parse-worker.ts';

/** A text of a corpus. */
export interface TextRow {
  id: string;
  text: string;
  /** When it was written, where the corpus says so; its first ten characters are the date of publication if they are one. */
  created?: string;
  date?: string;
}

/** Parses all texts, with a bar of that name, and gives the articles by id. */
export type ParseAll = (name: string, rows: readonly TextRow[]) => Promise<Map<string, Article>>;

/** Says how far a task is. */
export type MakeBar = (name: string, total: number) => { step: () => void; stop: () => void };

/**
 * Starts a thread for each core, lets the work parse with them, and ends them whatever comes of it. How far they are is
 * shown by a bar on standard error unless told otherwise.
 */
export async function withParsers<T>(
  work: (parseAll: ParseAll) => Promise<T>,
  makeBar: MakeBar = progressBar,
): Promise<T> {
  const workers = Array.from(
    { length: availableParallelism() },
    () =>
      new Worker(new URL('parse-worker.ts', import.meta.url), { execArgv: ['--conditions=@article-digest/source'] }),
  );
  try {
    return await work((name, rows) => parseWith(workers, rows, makeBar(name, rows.length)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Each thread gets its next text when it is through with one, so that long ones keep none waiting. */
async function parseWith(
  workers: readonly Worker[],
  rows: readonly TextRow[],
  bar: ReturnType<MakeBar>,
): Promise<Map<string, Article>> {
  const articles: Article[] = [];
  let next = 0;
  const drain = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const give = (): void => {
        const row = rows[next];
        if (row === undefined) return finish(resolve);
        worker.postMessage({ index: next++, text: row.text, options: optionsOf(row) } satisfies ParseRequest);
      };
      const take = ({ index, article }: ParseAnswer): void => {
        articles[index] = article;
        bar.step();
        give();
      };
      const fail = (error: Error): void => finish(() => reject(error));
      const finish = (then: () => void): void => {
        worker.off('message', take).off('error', fail);
        then();
      };
      worker.on('message', take).on('error', fail);
      give();
    });
  try {
    await Promise.all(workers.map(drain));
  } finally {
    bar.stop();
  }
  return new Map(rows.map(({ id }, index) => [id, articles[index]!]));
}

/** The options that a text of a corpus is parsed with. */
export function optionsOf({ created, date }: Pick<TextRow, 'created' | 'date'>): { published?: string } {
  const published = /^\d{4}-\d\d-\d\d/.exec(created ?? date ?? '')?.[0];
  return published === undefined ? {} : { published };
}
