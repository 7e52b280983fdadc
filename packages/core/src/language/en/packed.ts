/**
 * Reads a list of words packed as one string: each word is one digit, how many letters it shares with the word before
 * it, and the rest of it. Written by packages/lab/src/lists/front-code.ts.
 */
export function unpack(packed: string): Set<string> {
  const words = new Set<string>();
  let last = '';
  for (const word of packed.split(/(?=\d)/)) {
    last = last.slice(0, word.charCodeAt(0) - 48) + word.slice(1);
    words.add(last);
  }
  return words;
}
