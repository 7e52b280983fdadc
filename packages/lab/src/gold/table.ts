import { THRESHOLDS, type GoldReport } from './report.ts';

/** One row for each measure: all articles together, each article, and the threshold. The first row is the head. */
export function goldRows({ articles, pooled }: GoldReport): string[][] {
  const columns = [pooled, ...articles.map(({ scores }) => scores)];
  return [
    ['', 'all', ...articles.map(({ name }) => name), `wanted on ${THRESHOLDS.article}`],
    ...Object.keys(pooled).map((measure) => [
      measure,
      ...columns.map((scores) => figure(scores[measure], measure === 'false artefacts' ? 0 : 1)),
      threshold(measure),
    ]),
  ];
}

function figure(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits);
}

function threshold(measure: string): string {
  const { least, most } = THRESHOLDS;
  if (measure in least) return `≥ ${least[measure]}`;
  return measure in most ? `≤ ${most[measure]}` : '';
}
