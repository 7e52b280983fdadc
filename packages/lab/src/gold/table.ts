import type { GoldReport } from './report.ts';

/** One row for each measure: all articles together, and each article. The first row is the head. */
export function goldRows({ articles, pooled }: GoldReport): string[][] {
  const columns = [pooled, ...articles.map(({ scores }) => scores)];
  return [
    ['', 'all', ...articles.map(({ name }) => name)],
    ...Object.keys(pooled).map((measure) => [
      measure,
      ...columns.map((scores) => figure(scores[measure], measure === 'false artefacts' ? 0 : 1)),
    ]),
  ];
}

function figure(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits);
}
