import { digitValues } from '../../weights/digits.ts';
import { placeIn } from '../../weights/sorted.ts';

/**
 * A set of words kept as sorted hashes, each as its distance from the one before it in Rice code: about nine bits a word
 * instead of the word. It holds every word that it was made of and, by chance, one in `2 ** bits` of all others.
 */
export interface HashedSet {
  has(word: string): boolean;
}

/**
 * What packages/lab/src/lists/hash-code.ts wrote: the number of words, the bits of a remainder, and the code, which is read when a word is
 * first asked for.
 */
export function readHashedSet(count: number, bits: number, code: string): HashedSet {
  let hashes: Int32Array | undefined;
  return {
    has(word) {
      hashes ??= readHashes(count, bits, code);
      return placeIn(hashes, hashOf(word) % (count * 2 ** bits)) >= 0;
    },
  };
}

function readHashes(count: number, bits: number, code: string): Int32Array {
  const values = digitValues();
  const hashes = new Int32Array(count);
  const mask = (1 << bits) - 1;
  let hash = 0;
  let pool = 0;
  let held = 0;
  let at = 0;
  for (let word = 0; word < count; word++) {
    for (;;) {
      if (held === 0) {
        pool = values[code.charCodeAt(at++)]!;
        held = 6;
      }
      if (((pool >> --held) & 1) === 0) break;
      hash += mask + 1;
    }
    while (held < bits) {
      pool = (pool << 6) | values[code.charCodeAt(at++)]!;
      held += 6;
    }
    held -= bits;
    hash += (pool >> held) & mask;
    hashes[word] = hash;
  }
  return hashes;
}

/** FNV-1a over UTF-16 code units, with a final mix so that the low digits are even. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
