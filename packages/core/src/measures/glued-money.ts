import { CURRENCY_CODES } from '../language/en/money.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { question, wordOf, type Word } from '../sentences/words.ts';
import type { Draft } from './draft.ts';
import { moneyOf } from './money.ts';
import { readExtent } from './range.ts';

const GLUED = /^(\p{Lu}\p{L}{0,2})(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(\p{L}*)/u;
const LONGEST = 32;
/** Tokens behind the number that can belong to it. */
const REACH = 12;
/** Two letters and a small number are a model or a road more often than money: "SR71". */
const LEAST = 100;

/** One letter is money only before a scale: "R1.2 billion", and not the road "N1". */
const LETTERS: Readonly<Record<string, string>> = { R: 'ZAR', N: 'NGN', P: 'PHP' };

/** The cheap test that most words fail: a digit behind one to three letters. */
export const mayBeGluedMoney: (word: Word) => boolean = question((lower) =>
  [1, 2, 3].some((at) => isDigit(lower.charCodeAt(at))),
);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** "SR14 billion", "Rs300", "RM5,000": a code of letters that touches its number, which makes a word of the two. */
export function gluedMoney({ text, tokens }: Passage, at: number): Draft | undefined {
  const token = tokens[at]!;
  const match = GLUED.exec(text.slice(token.start, token.start + LONGEST));
  const code = match?.[1];
  if (match === null || code === undefined) return undefined;
  const known = LETTERS[code] ?? code;
  if (!CURRENCY_CODES.has(known)) return undefined;
  const end = token.start + match[0].length;
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.start < end) next++;
  if (tokens[next - 1]!.end !== end) return undefined;
  // The code and the number as the tokens that they would be with a space between.
  const number = wordOf(match[0].slice(code.length));
  const apart: Token[] = [
    { ...token, end: token.start + code.length, word: wordOf(known) },
    { kind: 'number', start: token.start + code.length, end, word: number, spaced: true },
    ...tokens.slice(next, next + REACH),
  ];
  const extent = readExtent(apart, 1);
  if (extent === undefined) return undefined;
  const least = code.length === 1 ? Infinity : code.length === 2 && code !== 'Rs' ? LEAST : 0;
  if (extent.scale === undefined && extent.value < least) return undefined;
  const draft = moneyOf(apart, 1, extent);
  return draft && { ...draft, first: at, end: next + draft.end - 2 };
}
