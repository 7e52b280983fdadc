import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** Draws a chart as an SVG image that reads on a light page and on a dark one. The same chart gives the same bytes. */
export async function svgOf(chart: TopLevelSpec): Promise<string> {
  const { spec } = compile({
    background: 'white',
    padding: 12,
    ...chart,
    config: {
      font: 'system-ui, sans-serif',
      axis: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal', gridColor: '#e5e7eb' },
      legend: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 'normal', orient: 'bottom' },
      header: { labelFontSize: 12, titleFontSize: 12 },
      view: { stroke: null },
    },
  });
  const view = new View(parse(spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return `${svg}\n`;
}

/** Colours that people with every kind of sight tell apart (Okabe and Ito). */
export const COLOURS: readonly string[] = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];
