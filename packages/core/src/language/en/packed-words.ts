import { Frequencies } from '../../weights/frequencies.ts';
import { RangeDecoder } from '../../weights/range-decoder.ts';
import { placeIn } from '../../weights/sorted.ts';
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

interface PackedWords {
  /** In ascending order. */
  hashes: Int32Array;
  /** For each, the lists that the word is in: those below {@link LATER_LISTS} as bits, and the others. */
  names: Int32Array;
  later: Int32Array;
}

/**
 * Reads packed words: their hashes, and for each in how many lists it is and in which, each in the context of the one before it, from 1.
 */
function unpack(packed: string): PackedWords {
  const reader = new RangeDecoder(packed);
  const hashes = reader.ascending();
  const counts = new Frequencies(MOST_LISTS + 1);
  const numbers = new Frequencies(LIST_COUNT, LIST_COUNT + 1);
  const names = new Int32Array(hashes.length);
  const later = new Int32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    let context = 0;
    for (let left = reader.number(counts); left > 0; left--) {
      const list = reader.number(numbers, context);
      if (list < LATER_LISTS) names[i]! |= 1 << list;
      else later[i]! |= 1 << (list - LATER_LISTS);
      context = list + 1;
    }
  }
  return { hashes, names, later };
}

let known: PackedWords | undefined;

function bitsOf(lower: string, of: 'names' | 'later'): number {
  const [factor, packed] = NAME_WORDS;
  known ??= unpack(packed);
  const place = placeIn(known.hashes, wordHash(lower, factor));
  return place < 0 ? 0 : known[of][place]!;
}

/**
 * What a word in lower case does in and beside names, as bits of names/lexicon.ts; 0 for a word of no list, save that one of three
 * thousand is taken for one of the packed words.
 */
export const nameBits = (lower: string): number => bitsOf(lower, 'names');

/** What may be asked of a list. */
export interface WordList {
  has(lower: string): boolean;
}

/** A list by its place among the later ones, which packages/lab/src/lists/name-words.ts has in the same order; the same holds. */
export function packedList(place: number): WordList {
  return { has: (lower) => ((bitsOf(lower, 'later') >> place) & 1) === 1 };
}
