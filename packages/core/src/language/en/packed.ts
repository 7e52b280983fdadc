/**
 * Reads a list of words packed as one string: each word is one digit, how many letters it shares with the word before
 * it, and the rest of it. Written by packages/lab/src/lists/front-code.ts.
 */
export function unpack(packed: string): Set<string> {
  const words = new Set<string>();
  let last = '';
  let start = 0;
  while (start < packed.length) {
    let end = start + 1;
    while (end < packed.length && !isDigit(packed.charCodeAt(end))) end++;
    last = last.slice(0, packed.charCodeAt(start) - 48) + packed.slice(start + 1, end);
    words.add(last);
    start = end;
  }
  return words;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
