import { expect, test } from 'vitest';
import { BAR_GROUPS } from '../src/bars.ts';
import { attributionPrf } from '../src/corpora/attributions.ts';
import type { CorpusReport } from '../src/corpora/measure.ts';
import { reliabilityOf } from '../src/corpora/reliability.ts';
import { figuresOf, type Report } from '../src/figures.ts';
import { barRows, qualityPage } from '../src/quality.ts';
import { allBars, standingsOf } from '../src/standing.ts';

const scores = attributionPrf([], new Map(), 'all');
const corpora: CorpusReport = {
  attribution: { all: scores, speech: scores, quoted: scores },
  summaries: { points: [30, 12, 20], lead: [28.5, 11, 19], articles: 1, words: 60 },
  times: {
    exact: { P: 0, R: 0, F1: 0 },
    overlap: { P: 80, R: 80, F1: 80 },
    days: { right: 9, of: 10 },
  },
  reliability: { speech: reliabilityOf(Array.from({ length: 10 }, (_, i) => [0.9, i > 0] as const)) },
  prose: ['essay', 'bio'].map((genre) => ({
    genre,
    texts: 1,
    words: 100,
    statements: 1,
    indirect: 1,
    names: 1,
    warnings: 2,
    notes: 0,
  })),
};
const report: Required<Report> = {
  gold: {
    articles: [{ name: 'golan', scores: { blocks: 99.5 }, misses: [] }],
    pooled: { blocks: 99.5, chains: undefined },
  },
  corpora,
  sizes: [
    { id: 'core', what: 'core', bytes: 167_300 },
    { id: 'vsix', what: 'VSIX' },
  ],
  speed: {
    texts: 'some texts',
    characters: 1_000_000,
    throughput: [
      { name: 'article-digest', rate: 1.5 },
      { name: 'wink-nlp', rate: 5 },
    ],
    first: 20,
    loaded: 60,
    keystroke: 3,
    growth: 1.04,
    memory: 2.2,
  },
  editor: {
    initialize: 92,
    hover: 0.04,
    memory: 21,
    extension: { start: 6.2, keystroke: 12.1, 'keystroke.large': 88 },
  },
  page: { ready: 11.2, raw: 52, cold: 150, task: 0 },
  site: { paint: 420, shift: 0, bytes: 158_000 },
};

test('figures are named as the bars call them', () => {
  const figures = figuresOf(report);
  expect(Object.fromEntries(figures)).toMatchObject({
    'gold.golan.blocks': 99.5,
    'summaries.gain': 1.5,
    'times.days': 90,
    'reliability.speech.nine': 90,
    'prose.warnings': 2,
    'size.core': 167.3,
    'speed.beside wink': 0.3,
    'speed.first': 20,
    'speed.first.scaled': 40,
  });
  expect(figures.has('size.vsix')).toBe(false);
  expect(figures.has('gold.all.chains')).toBe(false);
});

test('the page has every bar, each with its figure, and nothing that is no figure', () => {
  const standings = standingsOf(figuresOf(report), new Set(), allBars());
  const page = qualityPage({ ...report, standings });
  for (const { title, bars } of BAR_GROUPS) {
    expect(page).toContain(`### ${title}`);
    for (const { what } of bars) expect(page).toContain(`| ${what} |`);
  }
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
});

test('a row says how it stands', () => {
  const bar = allBars().find(({ figure }) => figure === 'summaries.gain')!;
  const [, row] = barRows([{ bar, value: 1.5, state: 'met' }]);
  expect(row!.slice(0, 5)).toEqual([bar.what, '1.5', '≥ 1', '3', 'reached']);
  expect(barRows([{ bar, value: 0.9, state: 'met' }])[1]![4]).toBe('reached before');
  expect(barRows([{ bar, state: 'not measured' }])[1]!.slice(1, 5)).toEqual(['–', '≥ 1', '3', '']);
});
