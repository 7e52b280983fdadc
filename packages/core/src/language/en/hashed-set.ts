/**
 * A set of words kept as sorted hashes, each as its distance from the one before it in Rice code: about nine bits a word
 * instead of the word. It holds every word that it was made of and, by chance, one in `2 ** bits` of all others.
 */
export interface HashedSet {
  has(word: string): boolean;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Reads what packages/lab/src/lists/hash-code.ts wrote: the number of words, the bits of a remainder, and the code. */
export function readHashedSet(count: number, bits: number, code: string): HashedSet {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  const hashes = new Set<number>();
  let at = 0;
  const bit = (): number => {
    const found = (values[code.charCodeAt((at / 6) | 0)]! >> (5 - (at % 6))) & 1;
    at++;
    return found;
  };
  let hash = 0;
  for (let word = 0; word < count; word++) {
    let distance = 0;
    while (bit() === 1) distance++;
    for (let i = 0; i < bits; i++) distance = distance * 2 + bit();
    hash += distance;
    hashes.add(hash);
  }
  const range = count * 2 ** bits;
  return { has: (word) => hashes.has(hashOf(word) % range) };
}

/** FNV-1a over UTF-16 code units, with a final mix so that the low digits are even. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
