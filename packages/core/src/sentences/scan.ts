import { COMBINING, LETTER, NUMBER } from '../source/characters.ts';
import { afterUnits, classOfUnits } from '../source/units.ts';

/*
 * Where words and numbers end, found unit by unit: one expression for all tokens takes V8 many milliseconds to compile
 * and twice as long to run.
 */

const WORD_PART = LETTER | COMBINING | NUMBER;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const STROKE = 0x2f;
const COLON = 0x3a;
const SOFT_HYPHEN = 0xad;
const REAL_HYPHEN = 0x2010;
const NO_BREAK_HYPHEN = 0x2011;
const CURLED_APOSTROPHE = 0x2019;
/** From here on stand the scripts of East Asia. */
const CJK = 0x2e80;

/** End of the number that starts here: digits and letters, with stops, commas, colons and strokes before digits, and hyphens. */
export function endOfNumber(units: Uint16Array, start: number): number {
  let at = afterUnits(units, start);
  for (;;) {
    if (classOfUnits(units, at) & WORD_PART) at = afterUnits(units, at);
    else if (classOfUnits(units, at + 1) & joinedBy(units[at]!)) at++;
    else return at;
  }
}

/** What a sign inside a number must stand before. */
function joinedBy(unit: number): number {
  if (unit === HYPHEN) return LETTER | NUMBER;
  return unit === STOP || unit === COMMA || unit === COLON || unit === STROKE ? NUMBER : 0;
}

/** End of the word that starts here: letters, with the hyphens, ampersands, apostrophes and inner dots that join them. */
export function endOfWord(units: Uint16Array, start: number): number {
  let at = afterUnits(units, start);
  for (;;) {
    if (classOfUnits(units, at) & WORD_PART || units[at] === SOFT_HYPHEN) at = afterUnits(units, at);
    else if (joinsWord(units, at)) at++;
    else return at;
  }
}

function joinsWord(units: Uint16Array, at: number): boolean {
  switch (units[at]) {
    case HYPHEN:
    case REAL_HYPHEN:
    case NO_BREAK_HYPHEN:
    case AMPERSAND:
      return (classOfUnits(units, at + 1) & (LETTER | NUMBER)) !== 0;
    case APOSTROPHE:
    case CURLED_APOSTROPHE:
      // Korean, Chinese and Japanese have none: ‘닫힌’다.
      return (classOfUnits(units, at + 1) & LETTER) !== 0 && units[at + 1]! < CJK;
    case STOP: {
      // "U.S." and "e.g": one letter, and then another dot or no more letters.
      if (!(classOfUnits(units, at + 1) & LETTER)) return false;
      const behind = afterUnits(units, at + 1);
      return units[behind] === STOP || !(classOfUnits(units, behind) & WORD_PART);
    }
    default:
      return false;
  }
}

export function isApostrophe(unit: number | undefined): boolean {
  return unit === APOSTROPHE || unit === CURLED_APOSTROPHE;
}
