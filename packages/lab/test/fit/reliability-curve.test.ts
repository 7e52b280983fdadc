import { expect, test } from 'vitest';
import { reliabilityCurve } from '../../src/fit/reliability-curve.ts';

const claims = (claimed: number, right: number, all: number): [number, boolean][] =>
  Array.from({ length: all }, (_, index) => [claimed, index < right]);

test('a curve says how many are right of what is claimed', () => {
  const curve = reliabilityCurve([...claims(0.2, 0, 1e5), ...claims(0.5, 8e4, 1e5), ...claims(0.9, 9.5e4, 1e5)]);
  expect(curve[2]).toBe(0);
  expect(curve[5]).toBe(80);
  expect(curve[9]).toBe(95);
});

test('a curve never falls', () => {
  const curve = reliabilityCurve([...claims(0.4, 9e4, 1e5), ...claims(0.6, 3e4, 1e5)]);
  expect(curve).toEqual(curve.toSorted((a, b) => a - b));
  expect(curve[4]).toBe(60);
});

test('without claims it says what is claimed', () => {
  expect(reliabilityCurve([])).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
});
