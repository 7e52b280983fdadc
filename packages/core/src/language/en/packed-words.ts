import { Frequencies } from '../../weights/frequencies.ts';
import { RangeDecoder } from '../../weights/range-decoder.ts';
import { hashOf } from './hashed-set.ts';
import { NAME_WORDS } from './name-words.ts';

/** Bits of a word's hash that are kept. */
const HASH_BITS = 23;

/** Hash of a word in lower case; the factor is odd and was chosen so that common words and names are not taken for others. */
export const wordHash = (lower: string, factor: number): number =>
  Math.imul(hashOf(lower), factor) >>> (32 - HASH_BITS);

/** A word is in at most so many lists. */
export const MOST_LISTS = 12;

/** Lists have numbers below this; those from {@link LATER_LISTS} on are for {@link packedList}, the others are bits of names/lexicon.ts. */
export const LIST_COUNT = 47;
export const LATER_LISTS = 28;

/**
 * Reads packed words: their hashes, and for each in how many lists it is and in which, each in the context of the one before it, from 1.
 * Gives the bits of the lists by the hash.
 */
function unpack(packed: string): Map<number, number> {
  const reader = new RangeDecoder(packed);
  const hashes = reader.ascending();
  const counts = new Frequencies(MOST_LISTS + 1);
  const numbers = new Frequencies(LIST_COUNT, LIST_COUNT + 1);
  const words = new Map<number, number>();
  for (const hash of hashes) {
    let bits = 0;
    let context = 0;
    for (let left = reader.number(counts); left > 0; left--) {
      const number = reader.number(numbers, context);
      bits += 2 ** number;
      context = number + 1;
    }
    words.set(hash, bits);
  }
  return words;
}

let known: Map<number, number> | undefined;

function bitsOf(lower: string): number {
  const [factor, packed] = NAME_WORDS;
  known ??= unpack(packed);
  return known.get(wordHash(lower, factor)) ?? 0;
}

/**
 * What a word in lower case does in and beside names, as bits of names/lexicon.ts; 0 for a word of no list, save that one of three
 * thousand is taken for one of the packed words.
 */
export const nameBits = (lower: string): number => bitsOf(lower) & (2 ** LATER_LISTS - 1);

/** What may be asked of a list. */
export interface WordList {
  has(lower: string): boolean;
}

/** A list by its place among the later ones, which packages/lab/src/lists/name-words.ts has in the same order; the same holds. */
export function packedList(place: number): WordList {
  const bit = 2 ** (LATER_LISTS + place);
  return { has: (lower) => Math.floor(bitsOf(lower) / bit) % 2 === 1 };
}
