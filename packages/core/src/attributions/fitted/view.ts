import type { TokenRange } from '../../sentences/passage.ts';
import { filled, type Grammar } from '../grammar.ts';
import type { Statement } from '../statement.ts';
import type { CueLexicon } from './lexicon.ts';
import * as CODE from './codes.ts';

/** A passage as the models read it. */
export interface View {
  grammar: Grammar;
  codes: Uint8Array;
  /** What the rules found, at each token of its cue. */
  ruled: readonly (Statement | undefined)[];
  /** What {@link countsOf} gives. */
  counts: readonly number[] | undefined;
  lexicon: CueLexicon;
}

export function viewOf(grammar: Grammar, codes: Uint8Array, found: readonly Statement[], lexicon: CueLexicon): View {
  const ruled = filled<Statement | undefined>(codes.length, undefined);
  for (const statement of found) {
    for (let i = statement.cue.first; i < statement.cue.end; i++) ruled[i] ??= statement;
  }
  return { grammar, codes, ruled, counts: undefined, lexicon };
}

/** Numbers that {@link countsOf} holds for each token. */
export const COUNTS = 8;
/** What they count, each in all tokens before: commas, conjunctions, brackets, names, marks, finite verbs, finite verbs that the rules found. */
export const COMMAS = 0;
export const CONJUNCTIONS = 1;
export const BRACKETS = 2;
export const NAMES = 3;
export const MARKS = 4;
export const VERBS = 5;
export const RULED_VERBS = 6;
/** Index of the first token of the next finite verb group, this token's own counted; the number of tokens where none follows. */
export const NEXT_VERB = 7;

/** For each code what it counts as. */
const COUNTED: ReadonlyMap<number, number> = new Map([
  [CODE.COMMA, COMMAS],
  [CODE.AND, CONJUNCTIONS],
  [CODE.BUT, CONJUNCTIONS],
  [CODE.BRACKET, BRACKETS],
  [CODE.NAME, NAMES],
  [CODE.MARK, MARKS],
]);
const COLUMNS: Uint8Array = Uint8Array.from({ length: 64 }, (_, code) => COUNTED.get(code) ?? NEXT_VERB);

/**
 * How much stands before each token, and before the end: counted once, so that no stretch need be gone through again for each
 * place that a content may end at.
 */
export function countsOf(view: View): readonly number[] {
  view.counts ??= count(view);
  return view.counts;
}

function count({ grammar, codes, ruled }: View): number[] {
  const { length } = codes;
  const counts = filled(COUNTS * (length + 1), 0);
  for (let i = 0; i < length; i++) counts[COUNTS * (i + 1) + COLUMNS[codes[i]!]!] = 1;
  for (const { first, tense, main } of grammar.groups) {
    if (tense === 'none') continue;
    counts[COUNTS * (first + 1) + VERBS] = 1;
    if (ruled[main] !== undefined) counts[COUNTS * (first + 1) + RULED_VERBS] = 1;
  }
  for (let i = COUNTS; i < counts.length; i++) counts[i]! += counts[i - COUNTS]!;
  for (let i = length, at = COUNTS * length, next = length; i >= 0; i--, at -= COUNTS) {
    if (i < length && counts[at + COUNTS + VERBS] !== counts[at + VERBS]) next = i;
    counts[at + NEXT_VERB] = next;
  }
  return counts;
}

/** How many quotation marks there are in a range. */
export function marksIn(view: View, { first, end }: TokenRange): number {
  const counts = countsOf(view);
  return counts[COUNTS * end + MARKS]! - counts[COUNTS * first + MARKS]!;
}
