import type { PageReport } from './measure.ts';

/** Rounded to what a second run on the same machine gives again. */
export function pageRows({ ready, raw }: PageReport): string[][] {
  return [
    ['', 'measured'],
    ['a ready digest is put into a page and laid out, its first rendering, ms', String(Math.ceil(ready))],
    [
      'an article of 5 kB is parsed from raw text, digested and laid out, the first one, ms',
      String(Math.ceil(raw / 5) * 5),
    ],
  ];
}
