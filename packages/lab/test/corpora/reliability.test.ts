import { expect, test } from 'vitest';
import { reliabilityOf, reliabilityRows, rightAtNine } from '../../src/corpora/reliability.ts';

const many = (count: number, confidence: number, right: boolean): [number, boolean][] =>
  Array.from({ length: count }, () => [confidence, right]);

test('what is claimed at 0.9 and what of it is right', () => {
  const sure = reliabilityOf([...many(9, 0.9, true), ...many(1, 0.86, false), ...many(4, 0.97, false)]);
  expect(rightAtNine(sure)).toBe(90);
  expect(rightAtNine(reliabilityOf(many(3, 0.5, true)))).toBeUndefined();
});

test('claims that hold lie 0 points apart, wrong ones as far as they are wrong', () => {
  expect(reliabilityOf([...many(7, 0.7, true), ...many(3, 0.7, false)]).error).toBeCloseTo(0);
  expect(reliabilityOf(many(5, 0.8, false)).error).toBeCloseTo(80);
  expect(reliabilityOf([]).error).toBe(0);
});

test('every confidence from 0 to 1 has a range', () => {
  const edges = [0, 0.25, 0.5, 0.65, 0.75, 0.85, 0.95, 1];
  const { bins } = reliabilityOf(edges.map((edge) => [edge, true]));
  expect(bins.reduce((sum, { things }) => sum + things, 0)).toBe(edges.length);
});

test('several stand side by side in a table', () => {
  const rows = reliabilityRows([
    ['speech', reliabilityOf(many(2, 0.9, true))],
    ['names', reliabilityOf([])],
  ]);
  expect(rows[0]).toEqual(['confidence', 'speech', 'claimed', 'right', 'names', 'claimed', 'right']);
  expect(rows.find(([range]) => range === '0.85 to 0.95')).toEqual([
    '0.85 to 0.95',
    '2',
    '90.0',
    '100.0',
    '0',
    '–',
    '–',
  ]);
});
