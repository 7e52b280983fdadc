import { describe, expect, test } from 'vitest';
import type { Bar } from '../src/bars.ts';
import { allBars, changesOf, lossOf, memoryText, shownValue, standingsOf } from '../src/standing.ts';

const LEAST: Bar = { figure: 'names', what: 'names, F1', must: 77, sense: 'least' };
const MOST: Bar = { figure: 'size', what: 'size, kB', must: 180, sense: 'most' };
const BETWEEN: Bar = { figure: 'sure', what: 'right at 0.9', must: 88, upTo: 92, sense: 'between' };
const TIME: Bar = {
  figure: 'first',
  what: 'first parse, ms',
  must: 30,
  sense: 'most',
  digits: 0,
  slack: 0.25,
  either: 'scaled',
};

function stateOf(bar: Bar, figures: Record<string, number>, met: string[] = []): string {
  return standingsOf(new Map(Object.entries(figures)), new Set(met), [bar])[0]!.state;
}

describe('a bar', () => {
  test.each([
    [LEAST, 77, 'met'],
    [LEAST, 76.9, 'open'],
    [MOST, 180, 'met'],
    [MOST, 180.1, 'open'],
    [BETWEEN, 88, 'met'],
    [BETWEEN, 92, 'met'],
    [BETWEEN, 87.9, 'open'],
    [BETWEEN, 92.1, 'open'],
  ])('%o at %d is %s', (bar, value, state) => expect(stateOf(bar, { [bar.figure]: value })).toBe(state));

  test('that shows as reached is reached', () => {
    expect(stateOf(LEAST, { names: 76.96 })).toBe('met');
    expect(stateOf(LEAST, { names: 76.94 })).toBe('open');
  });

  test('that was reached and is no longer is lost, and says by how much', () => {
    const [standing] = standingsOf(new Map([['names', 76.2]]), new Set(['names']), [LEAST]);
    expect(standing!.state).toBe('lost');
    expect(lossOf(standing!)).toBe('lost again: names, F1 (names) is 76.2, has to be ≥ 77');
  });

  test('that was not measured is neither open nor lost', () => {
    expect(stateOf(LEAST, {}, ['names'])).toBe('not measured');
  });
});

describe('a bar on the time taken', () => {
  test('is lost only well beyond it', () => {
    expect(stateOf(TIME, { first: 37, scaled: 60 }, ['first'])).toBe('met');
    expect(stateOf(TIME, { first: 38, scaled: 60 }, ['first'])).toBe('lost');
  });

  test('is not lost on a slow machine, on which all take longer', () => {
    expect(stateOf(TIME, { first: 60, scaled: 29 }, ['first'])).toBe('met');
  });

  test('is reached only by the bar itself', () => {
    expect(stateOf(TIME, { first: 37, scaled: 20 })).toBe('open');
  });

  test('shows in steps, to the worse side', () => {
    const slow: Bar = { ...TIME, step: 5 };
    const rate: Bar = { ...LEAST, step: 0.05, digits: 2 };
    expect(shownValue({ bar: slow, value: 71, state: 'open' })).toBe('75');
    expect(shownValue({ bar: rate, value: 0.29, state: 'open' })).toBe('0.25');
  });
});

test('what was reached before is remembered though it is lost, and what is no bar any more is forgotten', () => {
  const figures = new Map([
    ['names', 70.04],
    ['size', 120],
    ['speed.first', 50],
  ]);
  const met = new Set(['names', 'gone']);
  const text = memoryText(figures, standingsOf(figures, met, [LEAST, MOST]), met);
  expect(JSON.parse(text)).toEqual({ met: ['names', 'size'], figures: { names: 70, size: 120 } });
});

test('what changed since it was last written down, timings left out', () => {
  const before = new Map(Object.entries({ names: 80.9, tags: 95.7, 'speed.first': 70, gone: 1 }));
  const now = new Map(Object.entries({ names: 81.23, tags: 95.72, 'speed.first': 30, fresh: 4 }));
  expect(changesOf(now, before)).toEqual(['names: 80.9 → 81.2']);
});

test('no two bars are of one figure, and a hope lies beyond its must', () => {
  const bars = allBars();
  expect(new Set(bars.map(({ figure }) => figure)).size).toBe(bars.length);
  for (const { must, hope = must, sense } of bars) expect(sense === 'most' ? must >= hope : hope >= must).toBe(true);
});
