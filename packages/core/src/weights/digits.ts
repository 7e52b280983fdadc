/*
 * Packed weights are strings of digits: printable characters that need no escape in any kind of string. Most numbers
 * are one digit; the digits are far from equally frequent, which leaves the rest to the compression that files are
 * served with. A number as great as the last digit or greater is written as that digit and what is left.
 */

/** The digits; the place of one is the number that it stands for. */
export const DIGITS: string = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((character) => !'"\'`\\$'.includes(character))
  .join('');
const BASE = DIGITS.length;

/** Reads numbers from the front of a packed string. Plain loops: nothing is compiled yet when a model is first used. */
export class DigitReader {
  readonly #packed: string;
  readonly #digits = new Uint8Array(128);
  #at = 0;

  constructor(packed: string) {
    this.#packed = packed;
    for (let i = 0; i < BASE; i++) this.#digits[DIGITS.charCodeAt(i)] = i;
  }

  next(): number {
    for (let value = 0; ;) {
      const digit = this.#digits[this.#packed.charCodeAt(this.#at++)]!;
      value += digit;
      if (digit < BASE - 1) return value;
    }
  }

  /** A number below the square of the number of digits, in two digits. */
  pair(): number {
    const high = this.#digits[this.#packed.charCodeAt(this.#at++)]!;
    return high * BASE + this.#digits[this.#packed.charCodeAt(this.#at++)]!;
  }

  /** Numbers that are one digit each. */
  bytes(count: number): Uint8Array<ArrayBuffer> {
    const packed = this.#packed;
    const digits = this.#digits;
    const start = this.#at;
    const values = new Uint8Array(count);
    for (let i = 0; i < count; i++) values[i] = digits[packed.charCodeAt(start + i)]!;
    this.#at = start + count;
    return values;
  }

  /** Numbers that grow, as the gaps between them. */
  ascending(): Int32Array {
    const packed = this.#packed;
    const digits = this.#digits;
    const high = this.next();
    const values = new Int32Array(high * BASE + this.next());
    let at = this.#at;
    let value = -1;
    for (let i = 0; i < values.length; i++) {
      let digit = digits[packed.charCodeAt(at++)]!;
      for (; digit === BASE - 1; digit = digits[packed.charCodeAt(at++)]!) value += digit;
      value += digit + 1;
      values[i] = value;
    }
    this.#at = at;
    return values;
  }
}
