import type { Grammar } from '../grammar.ts';
import type { Statement } from '../statement.ts';
import type { CueLexicon } from './lexicon.ts';
import * as CODE from './codes.ts';
import { tokenCodes } from './token-codes.ts';

/** A passage as the models read it. */
export interface View {
  grammar: Grammar;
  codes: Uint8Array;
  /** What the rules found, by the tokens of its cue. */
  ruled: ReadonlyMap<number, Statement>;
  /** 1 for tokens of the cues that the rules found. */
  isRuled: Uint8Array;
  /** How much of what the models count stands before each token, and before the end: see {@link countsOf}. */
  counts: Int32Array | undefined;
  /** How many quotation marks stand before each token, and before the end. */
  marks: Uint16Array;
  lexicon: CueLexicon;
}

export function viewOf(grammar: Grammar, found: readonly Statement[], lexicon: CueLexicon): View {
  const codes = tokenCodes(grammar.passage);
  const ruled = new Map<number, Statement>();
  const isRuled = new Uint8Array(codes.length);
  for (const statement of found) {
    for (let i = statement.cue.first; i < statement.cue.end; i++) {
      if (isRuled[i] === 1) continue;
      isRuled[i] = 1;
      ruled.set(i, statement);
    }
  }
  return { grammar, codes, ruled, isRuled, counts: undefined, marks: marksBefore(codes), lexicon };
}

/** How many quotation marks stand before each token, and before the end. */
export function marksBefore(codes: Uint8Array): Uint16Array {
  const marks = new Uint16Array(codes.length + 1);
  const mark = CODE.MARK;
  for (let i = 0, count = 0; i < codes.length; i++) {
    if (codes[i] === mark) count++;
    marks[i + 1] = count;
  }
  return marks;
}

/** Numbers that {@link countsOf} holds for each token. */
export const COUNTS = 8;
/** What they count, each in all tokens before: commas, conjunctions, brackets, names, finite verbs, finite verbs that the rules found. */
export const COMMAS = 0;
export const CONJUNCTIONS = 1;
export const BRACKETS = 2;
export const NAMES = 3;
export const VERBS = 4;
export const RULED_VERBS = 5;
/** Index of the first token of the next finite verb group, this token's own counted; the number of tokens where none follows. */
export const NEXT_VERB = 6;

/** Counted once, so that no stretch need be gone through again for each place that a content may end at. */
export function countsOf(view: View): Int32Array {
  view.counts ??= count(view);
  return view.counts;
}

function count({ grammar, codes, isRuled }: View): Int32Array {
  const { length } = codes;
  const counts = new Int32Array(COUNTS * (length + 1));
  for (const { first, tense, main } of grammar.groups) {
    if (tense === 'none') continue;
    counts[COUNTS * (first + 1) + VERBS] = 1;
    counts[COUNTS * (first + 1) + RULED_VERBS] = isRuled[main]!;
  }
  const [comma, and, but, bracket, name] = [CODE.COMMA, CODE.AND, CODE.BUT, CODE.BRACKET, CODE.NAME];
  let [commas, conjunctions, brackets, names, verbs, ruledVerbs] = [0, 0, 0, 0, 0, 0];
  for (let i = 0, at = COUNTS; i < length; i++, at += COUNTS) {
    const code = codes[i];
    if (code === comma) commas++;
    else if (code === and || code === but) conjunctions++;
    else if (code === bracket) brackets++;
    else if (code === name) names++;
    verbs += counts[at + VERBS]!;
    ruledVerbs += counts[at + RULED_VERBS]!;
    counts[at + COMMAS] = commas;
    counts[at + CONJUNCTIONS] = conjunctions;
    counts[at + BRACKETS] = brackets;
    counts[at + NAMES] = names;
    counts[at + VERBS] = verbs;
    counts[at + RULED_VERBS] = ruledVerbs;
  }
  for (let i = length, next = length; i >= 0; i--) {
    if (i < length && counts[COUNTS * (i + 1) + VERBS]! > counts[COUNTS * i + VERBS]!) next = i;
    counts[COUNTS * i + NEXT_VERB] = next;
  }
  return counts;
}
