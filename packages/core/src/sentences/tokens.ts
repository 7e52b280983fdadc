import { ABBREVIATIONS, NUMBER_ABBREVIATIONS, SMALL_ABBREVIATIONS } from '../language/en/abbreviations.ts';
import type { Span } from '../model.ts';
import { after, classIn, COMBINING, LETTER, NUMBER, SPACE } from '../source/characters.ts';
import { endOfNumber, endOfWord, PADDING } from './scan.ts';
import { wordAt, type Word } from './words.ts';

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
export function tokenize(own: string): Token[] {
  const tokens: Token[] = [];
  const { length } = own;
  // Joined, it is one plain stretch of memory, which a slice of the article is not.
  const text = [own, PADDING].join('');
  let at = text.indexOf('@');
  let last = 0;
  for (let start = 0; start < length; start = last) {
    const bits = classIn(text, start);
    if (bits & SPACE) {
      last = after(text, start);
      continue;
    }
    const spaced = start === 0 || (classIn(text, start - 1) & SPACE) !== 0;
    if (at >= 0 && at < start) at = text.indexOf('@', start);
    const url = endOfUrl(text, start, at);
    if (url > start) {
      last = withoutFinalStop(text, start, url);
      push(tokens, text, 'url', start, last, spaced);
    } else if (bits & NUMBER) {
      last = endOfNumber(text, start);
      push(tokens, text, 'number', start, last, spaced);
    } else if (bits & (LETTER | COMBINING)) {
      const end = endOfWord(text, start);
      const stem = withoutClitic(text, start, end);
      if (stem === end) {
        last = withFinalDot(text, start, end);
        push(tokens, text, 'word', start, last, spaced);
      } else {
        last = end;
        push(tokens, text, 'word', start, stem, spaced);
        push(tokens, text, 'clitic', stem, end, false);
      }
    } else {
      last = pushSign(tokens, text, start, spaced);
    }
  }
  return tokens;
}

/** Takes in one sign, or a run such as "..." or "--", and gives its end. */
function pushSign(tokens: Token[], text: string, start: number, spaced: boolean): number {
  const char = text[start]!;
  let end = after(text, start);
  let kind: TokenKind = 'symbol';
  if ((char === "'" || char === '’') && text[end] === 's' && isClitic(text, start)) {
    kind = 'clitic';
    end++;
  } else if (MARKS.includes(char)) {
    kind = 'mark';
    if (DOUBLED.includes(char) && text[end] === char) end++;
  } else if (PUNCTUATION.includes(char)) {
    kind = 'punctuation';
    if (char === '.' || char === '-') while (text[end] === char) end++;
  }
  push(tokens, text, kind, start, end, spaced);
  return end;
}

/** "U.S.'s": behind a dot an apostrophe and an s are what they are behind a letter. */
function isClitic(text: string, start: number): boolean {
  return /\p{L}\.$/u.test(text.slice(Math.max(0, start - 3), start)) && !(classIn(text, start + 2) & (LETTER | NUMBER));
}

/** End of the address, handle or tag that starts here; `start` where none does. `at` is the place of the next "@". */
function endOfUrl(text: string, start: number, at: number): number {
  const char = text[start]!;
  if ((char === 'h' || char === 'w') && (text.startsWith('http', start) || text.startsWith('www.', start))) {
    const end = endOfMatch(URL, text, start);
    if (end > start) return end;
  }
  if (at > start && at - start <= LONGEST_BEFORE_AT && !hasSpace(text, start, at)) {
    const end = endOfMatch(MAIL, text, start);
    if (end > start) return end;
  }
  return char === '@' || char === '#' ? endOfMatch(HANDLE, text, start) : start;
}

function endOfMatch(form: RegExp, text: string, start: number): number {
  form.lastIndex = start;
  return form.test(text) ? form.lastIndex : start;
}

function hasSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classIn(text, at) & SPACE) return true;
  return false;
}

/** Where the clitic that ends the word begins; `end` where none does. */
function withoutClitic(text: string, start: number, end: number): number {
  // Spares most words the expression: without an apostrophe there is only "cannot".
  if (!isApostrophe(text, end - 2) && !isApostrophe(text, end - 3) && end - start !== 'cannot'.length) return end;
  const clitic = CLITIC.exec(text.slice(start, end));
  return clitic !== null && clitic.index > 0 ? start + clitic.index : end;
}

function isApostrophe(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x27 || unit === 0x2019;
}

function push(tokens: Token[], text: string, kind: TokenKind, start: number, end: number, spaced: boolean): void {
  tokens.push({ start, end, kind, word: wordAt(text, start, end), spaced });
}

/** The dot of "Mr." and "U.S." belongs to the word; whether it ends a sentence as well is decided later. */
function withFinalDot(text: string, start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.') return end;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const initial = word.length === 1 && word !== lower && word !== 'I';
  if (initial || (word.includes('.') && INITIALS.test(word))) return end + 1;
  if (
    !ABBREVIATIONS.has(lower) ||
    (word === lower && !SMALL_ABBREVIATIONS.has(lower) && !NUMBER_ABBREVIATIONS.has(lower))
  )
    return end;
  return NUMBER_ABBREVIATIONS.has(lower) && !/[ \u00a0]?\d/y.test(text.slice(end + 1, end + 3)) ? end : end + 1;
}

function withoutFinalStop(text: string, start: number, end: number): number {
  while (end > start + 1 && ".,;:!?)]'’".includes(text[end - 1]!)) end--;
  return end;
}
