import { expect, test } from 'vitest';
import { digest } from '../../src/digest/digest.ts';
import { comparedFigures } from '../../src/export/figures.ts';
import type { Quantity, QuantityGroup } from '../../src/model.ts';
import { madeArticle } from './made-article.ts';

/** The one group of quantities of the text, in words; values and units are given. */
function compared(
  dimension: string,
  unit: string | undefined,
  rows: [unit: string, value: number, converted: number, upper?: number][],
) {
  const article = madeArticle('x'.repeat(rows.length));
  article.quantities = rows.map(([own, value, , upper], start): Quantity => ({
    start,
    end: start + 1,
    unit: own,
    value,
    dimension,
    ...(upper !== undefined && { upper }),
  }));
  const group: QuantityGroup = {
    dimension,
    quantities: rows.map((_, index) => index),
    ...(unit !== undefined && { unit, converted: rows.map(([, , converted]) => converted) }),
  };
  const [found] = comparedFigures(article, { ...digest(article), quantities: [group] });
  return found && [found.title, ...found.figures.map(({ converted }) => converted)];
}

test('what was converted says so, what has the unit itself does not', () => {
  expect(
    compared('length', 'kilometer', [
      ['kilometer', 100, 100],
      ['mile', 65, 104.60736],
    ]),
  ).toEqual(['length in kilometers', '', '105 kilometers']);
  expect(
    compared('length', 'foot', [
      ['foot', 3, 3],
      ['meter', 0.305, 1.000656],
    ]),
  ).toEqual(['length in feet', '', '1 foot']);
  expect(
    compared('money', undefined, [
      ['USD', 3, 3],
      ['USD', 4, 4],
    ]),
  ).toEqual(['money', '', '']);
});

test('ranges are converted at both ends, where a factor does it', () => {
  expect(
    compared('length', 'kilometer', [
      ['kilometer', 1, 1],
      ['mile', 1, 1.609344, 2],
    ]),
  ).toEqual(['length in kilometers', '', '1.6–3.2 kilometers']);
  expect(
    compared('temperature', 'celsius', [
      ['celsius', 1, 1],
      ['fahrenheit', 50, 10, 68],
    ])?.[2],
  ).toBe('');
});

test('one figure is nothing to compare', () => {
  expect(compared('length', undefined, [['kilometer', 1, 1]])).toBeUndefined();
});
