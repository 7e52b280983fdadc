import { expect, test } from 'vitest';
import { reliabilityChart } from '../../src/charts/reliability.ts';
import { sizeChart } from '../../src/charts/sizes.ts';
import { svgOf } from '../../src/charts/svg.ts';
import { reliabilityOf } from '../../src/corpora/reliability.ts';

const POINTS = [
  { model: 'tags', kB: 10, metric: 'right', score: 93 },
  { model: 'tags', kB: 20, metric: 'right', score: 95, shipped: true as const },
  { model: 'names', kB: 5, metric: 'F1', score: 74 },
];

test('score against size: a panel for each model, the same bytes twice', async () => {
  const svg = await svgOf(sizeChart(POINTS));
  expect(svg).toMatch(/^<svg /);
  for (const words of ['tags: right, %', 'names: F1, %', 'kB with brotli', 'shipped']) expect(svg).toContain(words);
  expect(await svgOf(sizeChart(POINTS))).toBe(svg);
});

/** The chart of so many things that were claimed at 0.9. */
function chartOf(count: number): Promise<string> {
  const judged = Array.from({ length: count }, () => [0.9, true] as const);
  return svgOf(reliabilityChart([['speech', reliabilityOf(judged)]]));
}

function dotsIn(svg: string): number {
  return svg.split('aria-roledescription="point"').length - 1;
}

test('right against claimed: ranges with hardly anything in them are left out', async () => {
  expect([dotsIn(await chartOf(20)), dotsIn(await chartOf(9))]).toEqual([1, 0]);
});
