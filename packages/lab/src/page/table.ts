import type { PageReport } from './measure.ts';
import type { SiteReport } from './measure-site.ts';

/** Rounded to what a second run on the same machine gives again. */
export function pageRows({ ready, raw, cold, task }: PageReport, { paint, shift, bytes }: SiteReport): string[][] {
  return [
    ['', 'measured'],
    ['a ready digest is put into a page and laid out, its first rendering, ms', String(Math.ceil(ready))],
    [
      'an article of 5 kB is parsed from raw text, digested and laid out, the first one, ms',
      String(Math.ceil(raw / 5) * 5),
    ],
    ['the same with loading the code for that, ms', String(Math.ceil(cold / 5) * 5)],
    // A browser tells of tasks that take longer than 50 ms alone.
    [
      'the longest task while 50 kB are read where no worker is allowed, ms',
      task === 0 ? 'at most 50' : String(Math.ceil(task / 10) * 10),
    ],
    ['the largest thing of the slowest page of the site is painted, ms', String(Math.ceil(paint / 100) * 100)],
    ['a page of the site moves by itself, cumulative layout shift', shift.toFixed(3)],
    ['the first page of the site loads, uncompressed, kB', String(Math.ceil(bytes / 10_000) * 10)],
  ];
}
