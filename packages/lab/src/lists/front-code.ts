/**
 * Packs a list of words into one string: each word as one digit, how many letters it shares with the word before it
 * (at most nine), and the rest of it. Words must hold no digits. `unpack` in `core/src/language/en/packed.ts` reads it.
 */
export function frontCode(words: Iterable<string>): string {
  let packed = '';
  let last = '';
  for (const word of [...new Set(words)].toSorted()) {
    let shared = 0;
    while (shared < 9 && shared < last.length && word[shared] === last[shared]) shared++;
    packed += shared + word.slice(shared);
    last = word;
  }
  return packed;
}
