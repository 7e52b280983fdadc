import { after, classAt, COMBINING, LETTER, NUMBER } from '../source/characters.ts';

/**
 * Where words and numbers end, found unit by unit: one expression for all tokens takes V8 many milliseconds to compile
 * and twice as long to run.
 */

const WORD_PART = LETTER | COMBINING | NUMBER;
const SOFT_HYPHEN = 0xad;

/** End of the number that starts here: digits and letters, with stops, commas, colons and strokes before digits, and hyphens. */
export function endOfNumber(text: string, start: number): number {
  let at = after(text, start);
  while (at < text.length) {
    if (classAt(text, at) & WORD_PART) {
      at = after(text, at);
      continue;
    }
    const char = text[at]!;
    const next = classAt(text, at + 1);
    const joins = char === '-' ? next & (LETTER | NUMBER) : '.,:/'.includes(char) ? next & NUMBER : 0;
    if (!joins) break;
    at++;
  }
  return at;
}

/** End of the word that starts here: letters, with the hyphens, ampersands, apostrophes and inner dots that join them. */
export function endOfWord(text: string, start: number): number {
  let at = after(text, start);
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === SOFT_HYPHEN || classAt(text, at) & WORD_PART) at = after(text, at);
    else if (joinsWord(text, at)) at++;
    else break;
  }
  return at;
}

function joinsWord(text: string, at: number): boolean {
  switch (text[at]) {
    case '-':
    case '\u2010':
    case '\u2011':
    case '&':
      return (classAt(text, at + 1) & (LETTER | NUMBER)) !== 0;
    case "'":
    case '’':
      return (classAt(text, at + 1) & LETTER) !== 0;
    case '.': {
      // "U.S." and "e.g": one letter, and then another dot or no more letters.
      if (!(classAt(text, at + 1) & LETTER)) return false;
      const behind = after(text, at + 1);
      return text[behind] === '.' || !(classAt(text, behind) & WORD_PART);
    }
    default:
      return false;
  }
}
