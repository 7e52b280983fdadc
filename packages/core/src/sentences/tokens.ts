import { ABBREVIATIONS, NUMBER_ABBREVIATIONS, SMALL_ABBREVIATIONS } from '../language/en/abbreviations.ts';
import type { Span } from '../model.ts';
import { wordOf, type Word } from './words.ts';

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

const TOKEN = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"“”]+|(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}._%+\-]{1,64}@[\p{L}\p{N}\-]{1,64}\.[\p{L}\p{N}.\-]{0,64}[\p{L}\p{N}]|[@#][\p{L}_][\p{L}\p{N}_]*)`,
    String.raw`(?<number>\p{N}(?:[\p{L}\p{M}\p{N}]|[.,:\/](?=\p{N})|-(?=[\p{L}\p{N}]))*)`,
    String.raw`(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad]|[-\u2010\u2011&](?=[\p{L}\p{N}])|['’](?=\p{L})|\.(?=\p{L}\.|\p{L}(?![\p{L}\p{M}\p{N}])))*)`,
    String.raw`(?<clitic>(?<=\p{L}\.)['’]s(?![\p{L}\p{N}]))`,
    String.raw`(?<mark>''|’’|‘‘|\u0060\u0060|["“”„‟«»‹›‘’‚‛'\u0060])`,
    String.raw`(?<punctuation>\.{2,}|-{2,}|[.,;:!?…()\[\]{}\-‐‑‒–—―\/])`,
    String.raw`(?<symbol>[^\s])`,
  ].join('|'),
  'gu',
);

/** What is split off the end of a word; "cannot" is "can" and "not", as in the treebanks that the tagger learned from. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m)|(?<=^can)not)$/i;
const INITIALS = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * Splits a text into tokens, in order; white space is in none.
 * Nothing but white space is lost: every other character lies in exactly one token.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const groups = match.groups!;
    const start = match.index;
    let end = start + match[0].length;
    const spaced = start !== last || start === 0;
    if (groups['word'] !== undefined) {
      const stem = withoutClitic(text, start, end);
      const dotted = stem === end ? withFinalDot(text, start, end) : stem;
      push(tokens, text, 'word', start, dotted, spaced);
      if (stem === end) end = dotted;
      else push(tokens, text, 'clitic', stem, end, false);
    } else if (groups['url'] !== undefined) {
      end = withoutFinalStop(text, start, end);
      push(tokens, text, 'url', start, end, spaced);
    } else {
      push(tokens, text, kindOf(groups), start, end, spaced);
    }
    TOKEN.lastIndex = last = end;
  }
  return tokens;
}

/** Where the clitic that ends the word begins; `end` where none does. */
function withoutClitic(text: string, start: number, end: number): number {
  const clitic = CLITIC.exec(text.slice(start, end));
  return clitic !== null && clitic.index > 0 ? start + clitic.index : end;
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups['number'] !== undefined) return 'number';
  if (groups['clitic'] !== undefined) return 'clitic';
  if (groups['mark'] !== undefined) return 'mark';
  return groups['punctuation'] !== undefined ? 'punctuation' : 'symbol';
}

function push(tokens: Token[], text: string, kind: TokenKind, start: number, end: number, spaced: boolean): void {
  tokens.push({ start, end, kind, word: wordOf(text.slice(start, end)), spaced });
}

/** The dot of "Mr." and "U.S." belongs to the word; whether it ends a sentence as well is decided later. */
function withFinalDot(text: string, start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.') return end;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const initial = word.length === 1 && word !== lower && word !== 'I';
  if (initial || INITIALS.test(word)) return end + 1;
  if (
    !ABBREVIATIONS.has(lower) ||
    (word === lower && !SMALL_ABBREVIATIONS.has(lower) && !NUMBER_ABBREVIATIONS.has(lower))
  )
    return end;
  return NUMBER_ABBREVIATIONS.has(lower) && !/[ \u00a0]?\d/y.test(text.slice(end + 1, end + 3)) ? end : end + 1;
}

function withoutFinalStop(text: string, start: number, end: number): number {
  while (end > start + 1 && /[.,;:!?)\]'’]/.test(text[end - 1]!)) end--;
  return end;
}
