import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate, plainList, plainNumber } from '../../src/export/view/english.ts';

const LOCALE = 'en-GB';

test('plain numbers, shares and lists are those of the platform', () => {
  const number = new Intl.NumberFormat(LOCALE);
  for (const one of [0, 7, 999, 1000, 65_536, 999_999]) expect(plainNumber(one, LOCALE)).toBe(number.format(one));
  const list = new Intl.ListFormat(LOCALE, { type: 'conjunction', style: 'narrow' });
  for (const parts of [['a'], ['a', 'b'], ['a', 'b', 'c']]) expect(plainList(parts, LOCALE)).toBe(list.format(parts));
  const percent = new Intl.NumberFormat(LOCALE, { style: 'percent', maximumFractionDigits: 0 });
  for (let total = 1; total <= 60; total++)
    for (let count = 1; count <= total; count++)
      expect(plainNumber(Math.round((count * 100) / total), LOCALE)).toBe(percent.format(count / total).slice(0, -1));
});

test('plain dates are those of the platform', () => {
  const years = new Intl.DateTimeFormat(LOCALE, { year: 'numeric', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(LOCALE, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long', timeZone: 'UTC' });
  const date = fc.date({ min: new Date('1583-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(date, (at) => {
      const iso = at.toISOString();
      expect(plainDate(iso.slice(0, 10), LOCALE)).toBe(days.format(at));
      expect(plainDate(iso.slice(0, 7), LOCALE)).toBe(months.format(at));
      expect(plainDate(iso.slice(0, 4), LOCALE)).toBe(years.format(at));
    }),
  );
});

test('what is not plain, or not English, is left to the platform', () => {
  for (const number of [1e6, -1, 2.5]) expect(plainNumber(number, LOCALE)).toBeUndefined();
  for (const date of ['2031-05-04T09:05', '2031-W18', 'soon', '0000']) expect(plainDate(date, LOCALE)).toBeUndefined();
  expect(plainNumber(7, 'ar')).toBeUndefined();
  expect(plainList(['a', 'b'], 'de')).toBeUndefined();
  expect(plainDate('2031-05-04', 'de')).toBeUndefined();
});
