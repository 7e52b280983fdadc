import { expect, test } from 'vitest';
import { createLineIndex } from '../src/line-index.ts';

test.each([
  ['LF', 'one\ntwo', 4],
  ['CRLF', 'one\r\ntwo', 5],
  ['CR', 'one\rtwo', 4],
])('%s ends a line', (_, text, start) => {
  const lines = createLineIndex(text);
  expect(lines.lineCount).toBe(2);
  expect(lines.positionAt(start)).toEqual({ line: 1, character: 0 });
  expect(lines.offsetAt({ line: 1, character: 2 })).toBe(start + 2);
});

test('line ends of several kinds stand in one text', () => {
  const lines = createLineIndex('a\rb\r\nc\n\rd');
  expect([0, 2, 5, 7, 8].map((offset) => lines.positionAt(offset).line)).toEqual([0, 1, 2, 3, 4]);
});

test('no other character ends a line', () => {
  expect(createLineIndex('a\u2028b\u2029c\u0085d\fe').lineCount).toBe(1);
});

test('an offset inside a line end is the end of the line', () => {
  const lines = createLineIndex('one\r\ntwo');
  expect(lines.positionAt(4)).toEqual({ line: 0, character: 3 });
});

test('characters are UTF-16 code units', () => {
  const lines = createLineIndex('😀x');
  expect(lines.positionAt(2)).toEqual({ line: 0, character: 2 });
  expect(lines.offsetAt({ line: 0, character: 3 })).toBe(3);
});

test('positions that do not exist count as the nearest', () => {
  const lines = createLineIndex('one\ntwo\n');
  expect(lines.offsetAt({ line: 0, character: 99 })).toBe(3);
  expect(lines.offsetAt({ line: 99, character: 0 })).toBe(8);
  expect(lines.offsetAt({ line: -1, character: 5 })).toBe(0);
  expect(lines.positionAt(-5)).toEqual({ line: 0, character: 0 });
  expect(lines.positionAt(99)).toEqual({ line: 2, character: 0 });
});

test('an empty text is one empty line', () => {
  const lines = createLineIndex('');
  expect(lines.lineCount).toBe(1);
  expect(lines.rangeOf({ start: 0, end: 0 })).toEqual({
    start: { line: 0, character: 0 },
    end: { line: 0, character: 0 },
  });
});

test('every offset comes back, except inside CRLF', () => {
  const text = 'a\r\nb\rc\n\nd';
  const lines = createLineIndex(text);
  for (let offset = 0; offset <= text.length; offset++) {
    if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
    expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
  }
});
