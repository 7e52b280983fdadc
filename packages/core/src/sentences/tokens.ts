import { ABBREVIATIONS, NUMBER_ABBREVIATIONS, SMALL_ABBREVIATIONS } from '../language/en/abbreviations.ts';
import type { Span } from '../model.ts';
import { COMBINING, LETTER, NUMBER, SPACE } from '../source/characters.ts';
import { afterUnits, classOfUnits, unitsOf } from '../source/units.ts';
import { endOfNumber, endOfWord, isApostrophe } from './scan.ts';
import { wordIn, type Word } from './words.ts';

/**
 * - `word`: letters, with what joins them (hyphens, inner dots and apostrophes);
 * - `clitic`: `'s`, `n't`, `'re`, `'ve`, `'ll`, `'d`, `'m`, and the "not" of "cannot", split off the word that they lean on;
 * - `number`: starts with a digit (`100`, `1,250.5`, `100km`, `21st`);
 * - `mark`: a quotation mark or a lone apostrophe, which of the two is for `quotations/` to say;
 * - `url`: addresses, e-mail addresses, @handles and #tags;
 * - `punctuation`, `symbol`: one character, or a run such as `...` or `--`.
 */
export type TokenKind = 'word' | 'clitic' | 'number' | 'mark' | 'url' | 'punctuation' | 'symbol';

/** A token of a passage; its span counts from the start of the passage. */
export interface Token extends Span {
  kind: TokenKind;
  word: Word;
  /** White space, or nothing at all, stands before it. */
  spaced: boolean;
}

/** Addresses, handles and tags, and e-mail addresses: rare, and each tried only where one can be. */
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]+/y;
const HANDLE = /[@#][\p{L}_][\p{L}\p{N}_]*/uy;
const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,64}\.[\p{L}\p{N}.-]{0,64}[\p{L}\p{N}]/uy;
const LONGEST_BEFORE_AT = 128;
const MARKS = '"“”„‟«»‹›‘’‚‛\'\u0060「」『』';
/** Set twice they are one mark. */
const DOUBLED = "’‘'\u0060";
const PUNCTUATION = '.,;:!?…()[]{}-‐‑‒–—―/،؛؟۔।။։።。、，；：！？（）';

/** What is split off the end of a word; "cannot" is "can" and "not", as in the treebanks that the tagger learned from. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m)|(?<=^can)not)$/i;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * Splits a text into tokens, in order; white space is in none.
 * Nothing but white space is lost: every other character lies in exactly one token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const units = unitsOf(text);
  const { length } = text;
  const push = (kind: TokenKind, start: number, end: number, spaced: boolean): void => {
    tokens.push({ start, end, kind, word: wordIn(units, start, end), spaced });
  };
  let at = text.indexOf('@');
  let last = 0;
  let spaced = true;
  for (let start = 0; start < length; start = last) {
    const bits = classOfUnits(units, start);
    if (bits & SPACE) {
      last = start + 1;
      spaced = true;
      continue;
    }
    if (at >= 0 && at < start) at = text.indexOf('@', start);
    const url = endOfUrl(text, units, start, at);
    if (url > start) {
      last = withoutFinalStop(text, start, url);
      push('url', start, last, spaced);
    } else if (bits & NUMBER) {
      last = endOfNumber(units, start);
      push('number', start, last, spaced);
    } else if (bits & (LETTER | COMBINING)) {
      const end = endOfWord(units, start);
      const stem = withoutClitic(text, units, start, end);
      if (stem === end) {
        last = withFinalDot(text, units, start, end);
        push('word', start, last, spaced);
      } else {
        last = end;
        push('word', start, stem, spaced);
        push('clitic', stem, end, false);
      }
    } else {
      const sign = signAt(text, units, start);
      last = sign.end;
      push(sign.kind, start, last, spaced);
    }
    spaced = false;
  }
  return tokens;
}

/** One sign, or a run such as "..." or "--". */
function signAt(text: string, units: Uint16Array, start: number): { kind: TokenKind; end: number } {
  const char = text[start]!;
  let end = afterUnits(units, start);
  if ((char === "'" || char === '’') && text[end] === 's' && isClitic(text, units, start))
    return { kind: 'clitic', end: end + 1 };
  if (MARKS.includes(char)) return { kind: 'mark', end: DOUBLED.includes(char) && text[end] === char ? end + 1 : end };
  if (!PUNCTUATION.includes(char)) return { kind: 'symbol', end };
  if (char === '.' || char === '-') while (text[end] === char) end++;
  return { kind: 'punctuation', end };
}

/** "U.S.'s": behind a dot an apostrophe and an s are what they are behind a letter. */
function isClitic(text: string, units: Uint16Array, start: number): boolean {
  return (
    /\p{L}\.$/u.test(text.slice(Math.max(0, start - 3), start)) && !(classOfUnits(units, start + 2) & (LETTER | NUMBER))
  );
}

const LETTER_H = 0x68;
const LETTER_W = 0x77;
const HASH = 0x23;
const AT = 0x40;

/** End of the address, handle or tag that starts here; `start` where none does. `at` is the place of the next "@". */
function endOfUrl(text: string, units: Uint16Array, start: number, at: number): number {
  const unit = units[start];
  if ((unit === LETTER_H || unit === LETTER_W) && (text.startsWith('http', start) || text.startsWith('www.', start))) {
    const end = endOfMatch(URL, text, start);
    if (end > start) return end;
  }
  if (at > start && at - start <= LONGEST_BEFORE_AT && !hasSpace(units, start, at)) {
    const end = endOfMatch(MAIL, text, start);
    if (end > start) return end;
  }
  return unit === AT || unit === HASH ? endOfMatch(HANDLE, text, start) : start;
}

function endOfMatch(form: RegExp, text: string, start: number): number {
  form.lastIndex = start;
  return form.test(text) ? form.lastIndex : start;
}

function hasSpace(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classOfUnits(units, at) & SPACE) return true;
  return false;
}

const LETTER_C = 0x63;

function mayBeCannot(units: Uint16Array, start: number, end: number): boolean {
  return end - start === 'cannot'.length && (units[start]! | 0x20) === LETTER_C;
}

/** Where the clitic that ends the word begins; `end` where none does. */
function withoutClitic(text: string, units: Uint16Array, start: number, end: number): number {
  // Spares most words the expression: without an apostrophe there is only "cannot".
  if (!isApostrophe(units[end - 2]) && !isApostrophe(units[end - 3]) && !mayBeCannot(units, start, end)) return end;
  const clitic = CLITIC.exec(text.slice(start, end));
  return clitic !== null && clitic.index > 0 ? start + clitic.index : end;
}

const STOP = 0x2e;

/** The dot of "Mr." and "U.S." belongs to the word; whether it ends a sentence as well is decided later. */
function withFinalDot(text: string, units: Uint16Array, start: number, end: number): number {
  if (units[end] !== STOP || units[end + 1] === STOP) return end;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const initial = word.length === 1 && word !== lower && word !== 'I';
  if (initial || (word.includes('.') && INITIALS.test(word))) return end + 1;
  if (
    !ABBREVIATIONS.has(lower) ||
    (word === lower && !SMALL_ABBREVIATIONS.has(lower) && !NUMBER_ABBREVIATIONS.has(lower))
  )
    return end;
  return NUMBER_ABBREVIATIONS.has(lower) && !/[ \u00a0]?\(?\d/y.test(text.slice(end + 1, end + 4)) ? end : end + 1;
}

function withoutFinalStop(text: string, start: number, end: number): number {
  while (end > start + 1 && ".,;:!?)]'’".includes(text[end - 1]!)) end--;
  return end;
}
