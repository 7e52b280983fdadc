import { DIGITS } from '../../../core/src/weights/digits.ts';
import { Frequencies, ONCE, type ByteFrequencies } from '../../../core/src/weights/frequencies.ts';
import { HIGH_PARTS, LEAST_BITS, RANGE_BITS } from '../../../core/src/weights/range-decoder.ts';

const DIGIT_BITS = RANGE_BITS - LEAST_BITS;
const LAST = DIGITS.length - 1;

/** Writes what `RangeDecoder` of core reads: the methods are the same and have to be called in the same order. */
export class RangeEncoder {
  readonly #digits: number[] = [];
  #low = 0;
  #range = 2 ** RANGE_BITS;

  /** A number below `2 ** bits` of which nothing is known; up to 16 bits. Throws for a greater one. */
  even(value: number, bits: number): void {
    if (value < 0 || value >= 2 ** bits) throw new RangeError(`${value} does not fit into ${bits} bits`);
    this.#range = Math.floor(this.#range / 2 ** bits);
    this.#raise(value * this.#range);
  }

  /** One of the values whose frequencies these are. Throws for any other. */
  number(value: number, frequencies: Frequencies, context = 0): void {
    const { counts, values, size } = frequencies;
    if (value < 0 || value >= size) throw new RangeError(`${value} is not below ${size}`);
    const step = Math.floor(this.#range / frequencies.totals[context]!);
    let place = context * size;
    let before = 0;
    while (values[place] !== value) before += counts[place++]!;
    this.#range = counts[place]! * step;
    this.#raise(before * step);
    learn(frequencies, context, place);
  }

  /** A number below 256. Throws for any other. */
  byte(value: number, { high, low }: ByteFrequencies, context = 0): void {
    this.number(value >> 4, high, context);
    this.number(value & 15, low, (context << 4) | (value >> 4));
  }

  /** Whole numbers from 0 that grow; fewer than `2 ** 16`. Throws for others and where a gap is too great. */
  ascending(values: readonly number[]): void {
    // Two thirds of the mean gap: with so many low bits left as they are, gaps between evenly spread numbers cost least.
    const mean = ((values.at(-1) ?? 0) + 1) / Math.max(1, values.length);
    const low = Math.max(0, Math.floor(Math.log2(mean * 0.69)));
    const high = new Frequencies(HIGH_PARTS);
    this.even(values.length, 16);
    this.even(low, 4);
    values.forEach((value, i) => {
      const gap = value - (values[i - 1] ?? -1) - 1;
      this.number(gap >> low, high);
      this.even(gap & (2 ** low - 1), low);
    });
  }

  /** All that was written, as digits. Nothing may be written behind it. */
  end(): string {
    for (let left = RANGE_BITS; left > 0; left -= DIGIT_BITS) this.#shift();
    return this.#digits.map((digit) => DIGITS[digit]!).join('');
  }

  #raise(by: number): void {
    this.#low += by;
    if (this.#low >= 2 ** RANGE_BITS) {
      this.#low -= 2 ** RANGE_BITS;
      let last = this.#digits.length - 1;
      while (this.#digits[last] === LAST) this.#digits[last--] = 0;
      this.#digits[last]!++;
    }
    while (this.#range < 2 ** LEAST_BITS) {
      this.#range *= 2 ** DIGIT_BITS;
      this.#shift();
    }
  }

  #shift(): void {
    this.#digits.push(this.#low >>> LEAST_BITS);
    this.#low = (this.#low & (2 ** LEAST_BITS - 1)) << DIGIT_BITS;
  }
}

/** Takes note of the value at a place of a context, as `RangeDecoder` does. */
function learn({ counts, totals, values, size }: Frequencies, context: number, place: number): void {
  totals[context]! += ONCE;
  counts[place]! += ONCE;
  const ahead = place - 1;
  if (place === context * size || counts[place]! <= counts[ahead]!) return;
  for (const row of [counts, values]) [row[place], row[ahead]] = [row[ahead]!, row[place]!];
}
