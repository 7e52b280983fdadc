import { digitValues } from '../../weights/digits.ts';

/**
 * A set of words kept as sorted hashes, each as its distance from the one before it in Rice code: about nine bits a word
 * instead of the word. It holds every word that it was made of and, by chance, one in `2 ** bits` of all others.
 */
export interface HashedSet {
  has(word: string): boolean;
}

/** Reads what packages/lab/src/lists/hash-code.ts wrote: the number of words, the bits of a remainder, and the code. */
export function readHashedSet(count: number, bits: number, code: string): HashedSet {
  const values = digitValues();
  const range = count * 2 ** bits;
  // The hashes are spread evenly and come in order: each stands at its share of the table or right behind, one more than it is.
  const table = new Int32Array(3 * count + 1);
  const scale = (2 * count) / range;
  const mask = (1 << bits) - 1;
  let hash = 0;
  let place = 0;
  let pool = 0;
  let held = 0;
  let at = 0;
  for (let word = 0; word < count; word++) {
    let distance = 0;
    for (let one = true; one;) {
      if (held === 0) {
        pool = values[code.charCodeAt(at++)]!;
        held = 6;
      }
      held--;
      one = ((pool >> held) & 1) === 1;
      if (one) distance++;
    }
    while (held < bits) {
      pool = ((pool & ((1 << held) - 1)) << 6) | values[code.charCodeAt(at++)]!;
      held += 6;
    }
    held -= bits;
    hash += distance * (mask + 1) + ((pool >> held) & mask);
    place = Math.max(place, Math.floor(hash * scale));
    table[place++] = hash + 1;
  }
  return {
    has(word) {
      const wanted = (hashOf(word) % range) + 1;
      let i = Math.floor((wanted - 1) * scale);
      while (table[i]! !== 0 && table[i]! < wanted) i++;
      return table[i] === wanted;
    },
  };
}

/** FNV-1a over UTF-16 code units, with a final mix so that the low digits are even. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
