import type { TopLevelSpec } from 'vega-lite';
import type { SizePoint } from '../fit/stage.ts';
import { COLOURS } from './svg.ts';

/** Score against size: a panel for each model, since each has a measure of its own; the size that is shipped is filled. */
export function sizeChart(points: readonly SizePoint[]): TopLevelSpec {
  const names = [...new Set(points.map(({ model, metric }) => `${model}: ${metric}, %`))];
  const values = points.map(({ model, metric, kB, score, shipped }) => ({
    panel: `${model}: ${metric}, %`,
    kB,
    score,
    shipped: shipped === true ? 'shipped' : 'other sizes',
  }));
  return {
    data: { values },
    facet: {
      row: {
        field: 'panel',
        title: null,
        sort: names,
        header: { labelAngle: 0, labelOrient: 'top', labelAnchor: 'start' },
      },
    },
    resolve: { scale: { y: 'independent' } },
    spec: {
      width: 420,
      height: 160,
      encoding: {
        x: { field: 'kB', type: 'quantitative', title: 'kB with brotli', scale: { zero: true } },
        y: { field: 'score', type: 'quantitative', title: null, scale: { zero: false, nice: true } },
      },
      layer: [
        { mark: { type: 'line', color: COLOURS[0]! } },
        {
          mark: { type: 'point', size: 70, filled: true, opacity: 1, stroke: COLOURS[0]!, strokeWidth: 1.5 },
          encoding: {
            fill: {
              field: 'shipped',
              scale: { domain: ['shipped', 'other sizes'], range: [COLOURS[0]!, 'white'] },
              title: null,
            },
          },
        },
        {
          mark: { type: 'text', dy: -10 },
          encoding: { text: { field: 'score', type: 'quantitative', format: '.1f' } },
        },
      ],
    },
  };
}
