import { hashOf } from '../language/en/hashed-set.ts';
import { Frequencies } from '../weights/frequencies.ts';
import { RangeDecoder } from '../weights/range-decoder.ts';

/** Bits of a word's hash that are kept. */
const HASH_BITS = 23;

/** Hash of a word in lower case; the factor is odd and was chosen so that common words and names are not taken for others. */
export const wordHash = (lower: string, factor: number): number =>
  Math.imul(hashOf(lower), factor) >>> (32 - HASH_BITS);

/** A word has at most so many bits. */
export const MOST_BITS = 8;

/** Bits are numbers below this. */
export const BIT_COUNT = 28;

/**
 * Bits of packed words, asked for in lower case; 0 for all others, save that one of three thousand is taken for one of the packed.
 * The string holds their hashes, and for each how many bits it has and which, each in the context of the one before it, from 1.
 */
export function readWordBits(factor: number, packed: string): (lower: string) => number {
  const reader = new RangeDecoder(packed);
  const hashes = reader.ascending();
  const counts = new Frequencies(MOST_BITS + 1);
  const numbers = new Frequencies(BIT_COUNT, BIT_COUNT + 1);
  const words = new Map<number, number>();
  for (const hash of hashes) {
    let bits = 0;
    let context = 0;
    for (let left = reader.number(counts); left > 0; left--) {
      const bit = reader.number(numbers, context);
      bits |= 1 << bit;
      context = bit + 1;
    }
    words.set(hash, bits);
  }
  return (lower) => words.get(wordHash(lower, factor)) ?? 0;
}
