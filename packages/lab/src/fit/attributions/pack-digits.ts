import { DIGITS } from '../../../../core/src/weights/digits.ts';

const LAST = DIGITS.length - 1;

/** A number from 0: as many of the last digit as go into it, then what is left. */
export function digitsOf(value: number): string {
  return DIGITS[LAST]!.repeat(Math.floor(value / LAST)) + DIGITS[value % LAST]!;
}

/** A number below the square of the number of digits, in two digits; throws for any other. */
export function pairOf(value: number): string {
  if (value < 0 || value >= DIGITS.length ** 2) throw new RangeError(`${value} does not fit into two digits`);
  return DIGITS[Math.floor(value / DIGITS.length)]! + DIGITS[value % DIGITS.length]!;
}
