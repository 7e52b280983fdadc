import type { TopLevelSpec } from 'vega-lite';
import type { Reliability } from '../corpora/reliability.ts';
import { COLOURS } from './svg.ts';

/** Fewer things than this in a range say little, and are left out. */
const LEAST = 10;

/** What was right against what was claimed, a line for each; the grey one is where the two are the same. */
export function reliabilityChart(all: readonly (readonly [name: string, Reliability])[]): TopLevelSpec {
  const values = all.flatMap(([name, { bins }]) =>
    bins
      .filter(({ things }) => things >= LEAST)
      .map(({ claimed, right, things }) => ({ name, things, claimed: tenth(claimed), right: tenth(right) })),
  );
  const scale = { domain: [0, 100] };
  return {
    width: 320,
    height: 320,
    layer: [
      {
        data: { values: [0, 100].map((value) => ({ value })) },
        mark: { type: 'line', color: '#9ca3af', strokeDash: [4, 4] },
        encoding: {
          x: { field: 'value', type: 'quantitative', title: 'claimed, %', scale },
          y: { field: 'value', type: 'quantitative', title: 'right, %', scale },
        },
      },
      {
        data: { values },
        mark: { type: 'line', point: { filled: true, size: 50 } },
        encoding: {
          x: { field: 'claimed', type: 'quantitative' },
          y: { field: 'right', type: 'quantitative' },
          color: { field: 'name', title: null, scale: { domain: all.map(([name]) => name), range: [...COLOURS] } },
        },
      },
    ],
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
