import { firstWhere } from '../source/search.ts';

/**
 * Turns offsets in UTF-16 code units into offsets in code points, which W3C annotations count in.
 * One pass over the text; each offset afterwards takes logarithmic time. An offset inside a pair counts as after it.
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let index = 0; index < text.length - 1; index++) {
    if (isHigh(text.charCodeAt(index)) && isLow(text.charCodeAt(index + 1))) pairs.push(index++);
  }
  return (offset) => offset - firstWhere(pairs, (pair) => pair + 1 >= offset);
}

/** The nearest offset at or before `offset` that does not part a surrogate pair. */
export function wholeCharacter(text: string, offset: number): number {
  return offset > 0 && offset < text.length && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))
    ? offset - 1
    : offset;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
