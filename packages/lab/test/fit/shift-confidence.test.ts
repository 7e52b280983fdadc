import { expect, test } from 'vitest';
import type { JudgedStatement } from '../../src/fit/fit-confidence.ts';
import { shifted, shiftFor } from '../../src/fit/shift-confidence.ts';

const speaker = { entity: 'e1', label: 'Mara Quill', kind: 'person', anonymous: false } as const;
const line = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
const WEIGHTS = { forms: {}, speakers: {}, fitted: { leading: line, direct: line, mixed: line, indirect: line } };

/** Statements claimed at a half, of which so many in ten are right. */
function claims(right: number, rule = 'source-verb-content'): JudgedStatement[] {
  return Array.from({ length: 10 }, (_, index) => ({
    ground: { rule, kind: 'indirect', speaker, fitted: true },
    own: 0.5,
    right: index < right,
  }));
}

test('what is right more often than claimed is claimed more', () => {
  const shift = shiftFor(WEIGHTS, claims(6));
  expect(shift).toBeCloseTo(Math.log(0.6 / 0.4), 1);
  expect(Math.abs(shifted(WEIGHTS, shift).fitted.indirect[5]! - 60)).toBeLessThanOrEqual(1);
});

test('what is right as often as claimed stays', () => {
  expect(Math.abs(shiftFor(WEIGHTS, claims(5)))).toBeLessThan(0.03);
});

test('what models alone claim has no say, and nothing has none', () => {
  expect(shiftFor(WEIGHTS, claims(9, 'fitted-source-verb-content'))).toBe(0);
  expect(shiftFor(WEIGHTS, [])).toBe(0);
});

test('what is sure stays sure, and curves never fall', () => {
  const { indirect } = shifted(WEIGHTS, 0.4).fitted;
  expect([indirect[0], indirect[10]]).toEqual([0, 100]);
  expect(indirect).toEqual(indirect.toSorted((a, b) => a - b));
});
