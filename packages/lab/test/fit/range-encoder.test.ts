import { expect, test } from 'vitest';
import { ByteFrequencies, Frequencies } from '../../../core/src/weights/frequencies.ts';
import { RangeDecoder } from '../../../core/src/weights/range-decoder.ts';
import { RangeEncoder } from '../../src/fit/range-encoder.ts';

/** Numbers below 40, most of them small, the same at every run. */
const NUMBERS = Array.from({ length: 5000 }, (_, i) =>
  Math.floor(((Math.imul(i, 2_654_435_761) >>> 0) / 2 ** 32) ** 4 * 40),
);

test('what is written is read again', () => {
  const writer = new RangeEncoder();
  const frequencies = { one: new Frequencies(40), contexts: new Frequencies(40, 40), bytes: new ByteFrequencies(40) };
  const rising = [0, 1, 2, 700, 70_000, 262_143];
  writer.even(0, 6);
  writer.even(65_535, 16);
  writer.ascending(rising);
  writer.ascending([]);
  NUMBERS.forEach((number, i) => {
    writer.number(number, frequencies.one);
    writer.number(number, frequencies.contexts, i % 40);
    writer.byte(255 - number, frequencies.bytes, number);
  });
  const packed = writer.end();
  expect(packed).toMatch(/^[\w-]+$/);

  const reader = new RangeDecoder(packed);
  const again = { one: new Frequencies(40), contexts: new Frequencies(40, 40), bytes: new ByteFrequencies(40) };
  expect(reader.even(6)).toBe(0);
  expect(reader.even(16)).toBe(65_535);
  expect([...reader.ascending()]).toEqual(rising);
  expect([...reader.ascending()]).toEqual([]);
  const read = NUMBERS.map((_, i) => {
    const number = reader.number(again.one);
    expect(reader.number(again.contexts, i % 40)).toBe(number);
    expect(reader.byte(again.bytes, number)).toBe(255 - number);
    return number;
  });
  expect(read).toEqual(NUMBERS);
});

test('numbers that are seldom great take less room', () => {
  const writer = new RangeEncoder();
  const frequencies = new Frequencies(40);
  for (const number of NUMBERS) writer.number(number, frequencies);
  expect(writer.end().length).toBeLessThan((NUMBERS.length * 4) / 6);
});

test('throws for what it cannot write', () => {
  const writer = new RangeEncoder();
  expect(() => writer.even(64, 6)).toThrow(RangeError);
  expect(() => writer.number(40, new Frequencies(40))).toThrow(RangeError);
  expect(() => writer.ascending([5, 5])).toThrow(RangeError);
});
