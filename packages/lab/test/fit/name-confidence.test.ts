import { expect, test } from 'vitest';
import { fitNameConfidence, nameConfidenceModule, type JudgedName } from '../../src/fit/name-confidence-stage.ts';

const names = (odds: number, often: number, right: number, all: number): JudgedName[] =>
  Array.from({ length: all }, (_, index) => ({ odds, often, right: index < right }));

const claimed = ([base, claim, again]: ReturnType<typeof fitNameConfidence>, odds: number, often: number): number =>
  1 / (1 + Math.exp(-(base + claim * odds + again * often)));

test('claims come to the share of names that are right', () => {
  const weights = fitNameConfidence([...names(4, 0, 80, 100), ...names(4, 2, 95, 100), ...names(0, 0, 30, 100)]);
  expect(claimed(weights, 4, 0)).toBeCloseTo(0.8, 1);
  expect(claimed(weights, 4, 2)).toBeCloseTo(0.95, 1);
  expect(claimed(weights, 0, 0)).toBeCloseTo(0.3, 1);
});

test('without names claims stand', () => {
  expect(fitNameConfidence([])).toEqual([0, 1, 0]);
});

test('two fits give the same module', () => {
  const fits = [1, 2].map(() => nameConfidenceModule(fitNameConfidence(names(3, 1, 20, 25))));
  expect(fits[0]).toBe(fits[1]);
});
