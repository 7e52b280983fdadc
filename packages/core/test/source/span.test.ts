import { expect, test } from 'vitest';
import { splitLines } from '../../src/source/lines.ts';
import { covers, overlaps, relativeTo, slice, trim } from '../../src/source/span.ts';

test('lines end at LF, CRLF, CR and the Unicode separators', () => {
  const text = 'a\nb\r\nc\rd\u2028e';
  expect(splitLines(text).map((line) => slice(text, line))).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(splitLines('')).toEqual([{ start: 0, end: 0 }]);
});

test('trim drops no-break spaces and keeps what is between', () => {
  const text = '\u00a0 a b\ufeff';
  expect(slice(text, trim(text, { start: 0, end: text.length }))).toBe('a b');
  expect(trim('   ', { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
});

test('touching spans do not overlap', () => {
  expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  expect(covers({ start: 0, end: 3 }, { start: 2, end: 3 })).toBe(true);
});

test('offsets in what starts at the first character are whole numbers, not -0', () => {
  const { start, end } = relativeTo(0, { start: 0, end: 3 });
  expect([Object.is(start, 0), Object.is(end, 3)]).toEqual([true, true]);
  expect(relativeTo(2, { start: 3, end: 5 })).toEqual({ start: 1, end: 3 });
});
