import { DIGITS } from '../../../core/src/weights/digits.ts';

/** A set of words as sorted hashes in Rice code; `readHashedSet` in `core/src/language/en/hashed-set.ts` reads it. */
export interface HashCode {
  count: number;
  bits: number;
  code: string;
}

/**
 * Packs words as hashes. A word that is not among them is taken for one of them once in `2 ** bits` times.
 * `hashOf` is that of core, so that both sides agree.
 */
export function hashCode(words: Iterable<string>, bits: number, hashOf: (word: string) => number): HashCode {
  const distinct = new Set(words);
  const range = distinct.size * 2 ** bits;
  const hashes = [...new Set([...distinct].map((word) => hashOf(word) % range))].toSorted((a, b) => a - b);
  // Two words of one hash are one entry; the count sets the range, so it is padded with the last hash.
  while (hashes.length < distinct.size) hashes.push(hashes.at(-1)!);
  let digits = '';
  let last = 0;
  for (const hash of hashes) {
    const distance = hash - last;
    digits += `${'1'.repeat(distance >> bits)}0${(distance & (2 ** bits - 1)).toString(2).padStart(bits, '0')}`;
    last = hash;
  }
  let code = '';
  for (let i = 0; i < digits.length; i += 6) code += DIGITS[Number.parseInt(digits.slice(i, i + 6).padEnd(6, '0'), 2)]!;
  return { count: distinct.size, bits, code };
}
