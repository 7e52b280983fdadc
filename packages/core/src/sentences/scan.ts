import { after, classIn, COMBINING, LETTER, NUMBER } from '../source/characters.ts';

/*
 * Where words and numbers end, found unit by unit: one expression for all tokens takes V8 many milliseconds to compile
 * and twice as long to run. The texts end in {@link PADDING}, so that none of this need ask where they end.
 */

/** Stands behind a text that is scanned, and ends whatever reaches it. */
export const PADDING = '  ';

const WORD_PART = LETTER | COMBINING | NUMBER;
const SOFT_HYPHEN = 0xad;

/** End of the number that starts here: digits and letters, with stops, commas, colons and strokes before digits, and hyphens. */
export function endOfNumber(text: string, start: number): number {
  let at = after(text, start);
  for (;;) {
    if (classIn(text, at) & WORD_PART) {
      at = after(text, at);
      continue;
    }
    const char = text[at]!;
    const next = char === '-' ? LETTER | NUMBER : '.,:/'.includes(char) ? NUMBER : 0;
    if (next === 0 || !(classIn(text, at + 1) & next)) return at;
    at++;
  }
}

/** End of the word that starts here: letters, with the hyphens, ampersands, apostrophes and inner dots that join them. */
export function endOfWord(text: string, start: number): number {
  let at = after(text, start);
  for (;;) {
    if (classIn(text, at) & WORD_PART || text.charCodeAt(at) === SOFT_HYPHEN) at = after(text, at);
    else if (joinsWord(text, at)) at++;
    else return at;
  }
}

function joinsWord(text: string, at: number): boolean {
  switch (text[at]) {
    case '-':
    case '\u2010':
    case '\u2011':
    case '&':
      return (classIn(text, at + 1) & (LETTER | NUMBER)) !== 0;
    case "'":
    case '’':
      return (classIn(text, at + 1) & LETTER) !== 0;
    case '.': {
      // "U.S." and "e.g": one letter, and then another dot or no more letters.
      if (!(classIn(text, at + 1) & LETTER)) return false;
      const behind = after(text, at + 1);
      return text[behind] === '.' || !(classIn(text, behind) & WORD_PART);
    }
    default:
      return false;
  }
}
