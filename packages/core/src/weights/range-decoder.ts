import { digitValues } from './digits.ts';
import { Frequencies, ONCE, type ByteFrequencies } from './frequencies.ts';

/*
 * Packed weights are strings of digits written by a range coder: a number costs as many bits as it is unlikely in its context.
 * `packages/lab/src/fit/range-encoder.ts` is the other half and has the same methods.
 */

/** The range is below `2 ** RANGE_BITS` and, before a number is read, not below `2 ** LEAST_BITS`: one digit less. */
export const RANGE_BITS = 30;
export const LEAST_BITS = 24;
const DIGIT_BITS = RANGE_BITS - LEAST_BITS;

/** Values of the high part of a gap. */
export const HIGH_PARTS = 64;

/** Reads numbers from the front of a packed string, in the order in which they were written. */
export class RangeDecoder {
  readonly #packed: string;
  readonly #digits = digitValues();
  #at = 0;
  #range = 1 << RANGE_BITS;
  /** Where in the range the code lies. */
  #code = 0;

  constructor(packed: string) {
    this.#packed = packed;
    for (let bits = 0; bits < RANGE_BITS; bits += DIGIT_BITS) this.#code = this.#longer();
  }

  /** A number below `2 ** bits` of which nothing is known; up to 16 bits. */
  even(bits: number): number {
    const step = this.#range >>> bits;
    const value = (this.#code / step) | 0;
    this.#take(value * step, step);
    return value;
  }

  /** One of the values whose frequencies these are. All in one place: nothing is compiled yet when a model is first used. */
  number(frequencies: Frequencies, context = 0): number {
    const { counts, totals, values, size } = frequencies;
    const total = totals[context]!;
    const step = (this.#range / total) | 0;
    let code = this.#code;
    const first = context * size;
    let place = first;
    let count = counts[first]!;
    let part = count * step;
    while (code >= part) {
      code -= part;
      count = counts[++place]!;
      part = count * step;
    }
    for (; part < 1 << LEAST_BITS; part <<= DIGIT_BITS)
      code = (code << DIGIT_BITS) | this.#digits[this.#packed.charCodeAt(this.#at++)]!;
    this.#code = code;
    this.#range = part;
    const value = values[place]!;
    count += ONCE;
    totals[context] = total + ONCE;
    if (place > first && count > counts[place - 1]!) {
      counts[place] = counts[place - 1]!;
      values[place] = values[--place]!;
      values[place] = value;
    }
    counts[place] = count;
    return value;
  }

  /** A number below 256. */
  byte({ high, low }: ByteFrequencies, context = 0): number {
    const half = this.number(high, context);
    return (half << 4) | this.number(low, (context << 4) | half);
  }

  /** Whole numbers from 0 that grow, hashes for example: their number, how many low bits of the gaps are even, the gaps less 1. */
  ascending(): Int32Array {
    const values = new Int32Array(this.even(16));
    const low = this.even(4);
    const high = new Frequencies(HIGH_PARTS);
    for (let i = 0, value = -1; i < values.length; i++) {
      value += ((this.number(high) << low) | this.even(low)) + 1;
      values[i] = value;
    }
    return values;
  }

  /** Narrows the range to a part of it, and widens it by digits where it is too narrow. */
  #take(before: number, range: number): void {
    this.#code -= before;
    for (; range < 1 << LEAST_BITS; range <<= DIGIT_BITS) this.#code = this.#longer();
    this.#range = range;
  }

  /** The code with one more digit. */
  #longer(): number {
    return (this.#code << DIGIT_BITS) | this.#digits[this.#packed.charCodeAt(this.#at++)]!;
  }
}
