import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '@article-digest/core';
import { areAt, type Change, move, movedTo, placesOf } from '../src/moved.ts';

const TEXT = 'Brell said the dam would hold.';
const brell = { start: 0, end: 5 };
const dam = { start: 11, end: 18 };

/** Where spans are after a change; nothing where that is not certain. */
function moved(spans: readonly Span[], change: Change): Span[] | undefined {
  const places = placesOf(spans);
  if (!move(places, change)) return undefined;
  return spans.map((_, at) => ({ start: places[2 * at]!, end: places[2 * at + 1]! }));
}

test('what stands before a change stays, what stands behind it moves, and what holds it grows', () => {
  const put = { rangeOffset: 7, rangeLength: 0, text: 'xx' };
  expect(moved([brell, dam, { start: 6, end: 30 }], put)).toEqual([
    brell,
    { start: 13, end: 20 },
    { start: 6, end: 32 },
  ]);
});

test.each([
  ['typed at its start', { rangeOffset: 11, rangeLength: 0, text: 'x' }],
  ['typed at its end', { rangeOffset: 18, rangeLength: 0, text: 'x' }],
  ['taken out with it', { rangeOffset: 9, rangeLength: 12, text: '' }],
  ['taken out across its end', { rangeOffset: 14, rangeLength: 8, text: '' }],
])('where something was %s nothing is certain', (_, change) => {
  expect(moved([brell, dam], change)).toBeUndefined();
});

test('whatever is changed, words that it does not touch are the same words at their new place', () => {
  const spans = fc
    .array(fc.tuple(fc.nat(TEXT.length), fc.nat(6)), { maxLength: 5 })
    .map((all) => all.map(([start, length]) => ({ start, end: Math.min(TEXT.length, start + length) })));
  fc.assert(
    fc.property(spans, fc.nat(TEXT.length), fc.nat(4), fc.string({ maxLength: 3 }), (given, from, taken, text) => {
      const rangeLength = Math.min(taken, TEXT.length - from);
      const after = TEXT.slice(0, from) + text + TEXT.slice(from + rangeLength);
      const result = moved(given, { rangeOffset: from, rangeLength, text });
      for (const [at, { start, end }] of (result ?? []).entries()) {
        const old = given[at]!;
        const words = TEXT.slice(old.start, old.end);
        const inside = old.start < from && from < old.end;
        const place = from - old.start;
        expect(after.slice(start, end)).toBe(
          inside ? words.slice(0, place) + text + words.slice(place + rangeLength) : words,
        );
      }
    }),
  );
});

test('what is decorated stands where it stood where each of the places is the same', () => {
  expect(areAt(placesOf([brell, dam]), [brell, dam])).toBe(true);
  expect(areAt(placesOf([brell]), [brell, dam])).toBe(false);
  expect(areAt(placesOf([brell, dam]), [brell])).toBe(false);
  expect(areAt(placesOf([brell]), [dam])).toBe(false);
});

test('words are found again in a text that was edited elsewhere, and not in one where they were', () => {
  expect(movedTo(dam, TEXT, TEXT)).toEqual(dam);
  expect(movedTo(dam, TEXT, `Late: ${TEXT}`)).toEqual({ start: 17, end: 24 });
  expect(movedTo(dam, TEXT, TEXT.replace('hold', 'burst'))).toEqual(dam);
  expect(movedTo(dam, TEXT, TEXT.replace('dam', 'old dam'))).toBeUndefined();
});

test('what is found again are the same words, whatever was edited', () => {
  const found = fc.property(fc.string(), fc.nat(), fc.nat(), fc.string(), (text, from, length, put) => {
    const at = from % (text.length + 1);
    const now = text.slice(0, at) + put + text.slice(at + (length % (text.length - at + 1)));
    const span = { start: Math.floor(text.length / 3), end: Math.floor((2 * text.length) / 3) };
    const place = movedTo(span, text, now);
    return place === undefined || now.slice(place.start, place.end) === text.slice(span.start, span.end);
  });
  expect(() => fc.assert(found)).not.toThrow();
});
