import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertedEnds, convertedInGroup } from '../../src/export/converted.ts';
import type { Quantity } from '../../src/model.ts';

function length(value: number, unit: string, upper?: number): Quantity {
  return { start: 0, end: 1, dimension: 'length', unit, value, ...(upper !== undefined && { upper }) };
}

const MILE = 1.609344;

test.each([
  ['a round number stays round', 40, [64]],
  ['one that is exact stays so', 40.2, [64.7]],
  ['no more than three digits are believed', 40.234, [64.8]],
  ['no fewer than two, however round it is', 1000, [1600]],
  ['what begins with a small digit has one more', 65, [105]],
  ['unless it was rounder than that', 70, [110]],
  ['zero', 0, [0]],
])('%s', (_, miles, expected) => {
  expect(convertedEnds(length(miles, 'mile'), miles * MILE)).toEqual(expected);
});

test('both ends of a range are as round as the finer one', () => {
  expect(convertedEnds(length(10, 'mile', 12), 10 * MILE)).toEqual([16, 19]);
  expect(convertedEnds(length(10, 'mile', 12.5), 10 * MILE)).toEqual([16.1, 20.1]);
});

test('an upper end that does not follow from the lower one leaves nothing', () => {
  expect(convertedEnds(length(0, 'mile', 2), 0)).toBeUndefined();
  const warm: Quantity = { ...length(50, 'degree Fahrenheit', 68), dimension: 'temperature' };
  expect(convertedEnds(warm, 10)).toBeUndefined();
});

test('degrees are no finer than those that they come from', () => {
  expect(convertedEnds({ ...length(60, 'degree Fahrenheit'), dimension: 'temperature' }, 15.5556)).toEqual([16]);
});

test('in a group: nothing where the text has that unit, and nothing that says less', () => {
  const group = { dimension: 'length', unit: 'kilometer', quantities: [0], converted: [104.60736] };
  expect(convertedInGroup(group, 0, length(65, 'mile'))).toEqual([105]);
  expect(convertedInGroup(group, 0, length(104.60736, 'kilometer'))).toBeUndefined();
  expect(convertedInGroup({ dimension: 'length', quantities: [0] }, 0, length(65, 'mile'))).toBeUndefined();
  // Too little of it, and a decimal point in another place.
  expect(convertedInGroup({ ...group, converted: [0.0004] }, 0, length(16, 'inch'))).toBeUndefined();
  expect(convertedInGroup({ ...group, converted: [2.5] }, 0, length(2500, 'meter'))).toBeUndefined();
});

test('whatever the number: a tenth off at most, and never more than three digits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (value, factor) => {
        const [low] = convertedEnds(length(value, 'mile'), value * factor)!;
        expect(Math.abs(low / (value * factor) - 1)).toBeLessThanOrEqual(0.05);
        expect(low).toBe(Number(low.toPrecision(3)));
      },
    ),
  );
});
