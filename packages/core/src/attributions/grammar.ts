import { itemAt } from '../source/search.ts';
import type { Quotation } from '../model.ts';
import { sentenceSpan, tokenAt, tokensIn, type Passage, type TokenRange } from '../sentences/passage.ts';
import { isFiniteVerb } from '../tags/classes.ts';
import { nounPhrases } from '../tags/noun-phrases.ts';
import { verbGroups, type VerbGroup } from '../tags/verb-groups.ts';

/** A quotation by its tokens, marks included. */
export interface QuotedRange extends TokenRange {
  /** Index in the passage's list of quotations. */
  index: number;
  /** Index of the smallest `whole` quotation around it; -1 where none is. */
  parent: number;
  /** Holds a clause of its own, so that nothing outside can be read across its marks. */
  whole: boolean;
  kind: Quotation['kind'];
  closed: boolean;
}

/** A passage with what the attribution rules ask of it again and again, looked up by token. */
export interface Grammar {
  passage: Passage;
  groups: VerbGroup[];
  /** Base noun phrases, in order. */
  phrases: TokenRange[];
  /** Verb group that holds the token, or undefined. */
  groupAt: (VerbGroup | undefined)[];
  /** Base noun phrase that holds the token, or undefined. */
  phraseAt: (TokenRange | undefined)[];
  quotes: QuotedRange[];
  /** Index in `quotes` of the innermost whole quotation around the token (its marks belong to what is outside); -1 where none is. */
  level: number[];
  /** Index in `quotes` of the whole quotation that begins or ends with this mark; -1 elsewhere. */
  edge: number[];
  /** Index in `quotes` of the outermost quotation, whole or not, that opens with this token; -1 elsewhere. */
  opener: number[];
  /** Index in `quotes` of the innermost quotation that ends with this token; -1 elsewhere. */
  closer: number[];
  /** At the first token of a verb group that reports: 1 finite and of speech, 4 finite and of thought or will, 2 passive and finite, 3 neither; filled in when the cues are found. */
  reports: number[];
}

export function readGrammar(passage: Passage, quotations: readonly Quotation[]): Grammar {
  const count = passage.tokens.length;
  const groups = verbGroups(passage);
  const phrases = nounPhrases(passage);
  const quotes = quotations.map((quotation, index): QuotedRange => {
    const range = tokensIn(passage.tokens, quotation);
    return {
      ...range,
      index,
      parent: -1,
      kind: quotation.kind,
      closed: quotation.closed,
      whole: isWhole(passage, range, quotation),
    };
  });
  const level = filled(count, -1);
  const edge = filled(count, -1);
  const opener = filled(count, -1);
  const closer = filled(count, -1);
  /** Whole ones that have begun, the innermost last: each token is looked at once, however deep they stand in each other. */
  const around: QuotedRange[] = [];
  let at = 0;
  const reach = (token: number): void => {
    for (; at < token; at++) {
      while (around.length > 0 && endInside(passage, around.at(-1)!) <= at) around.pop();
      level[at] = around.at(-1)?.index ?? -1;
    }
  };
  // Outer ones come first, so that inner ones overwrite them.
  for (const quote of quotes) {
    reach(quote.first + 1);
    quote.parent = level[quote.first] ?? -1;
    if (opener[quote.first] === -1) opener[quote.first] = quote.index;
    closer[quote.end - 1] = quote.index;
    if (!quote.whole) continue;
    edge[quote.first] = quote.index;
    edge[quote.end - 1] = quote.index;
    around.push(quote);
  }
  reach(count);
  return {
    passage,
    groups,
    phrases,
    groupAt: spread(groups, count),
    phraseAt: spread(phrases, count),
    quotes,
    level,
    edge,
    opener,
    closer,
    reports: filled(count, 0),
  };
}

/** Where the words of a quotation end: at its closing mark, or with the quotation where that mark is missing. */
export function endInside(passage: Passage, quote: TokenRange): number {
  return passage.tokens[quote.end - 1]!.kind === 'mark' ? quote.end - 1 : quote.end;
}

function isWhole(passage: Passage, range: TokenRange, quotation: Quotation): boolean {
  if (quotation.kind === 'title' || quotation.kind === 'term') return true;
  const words = range.end - range.first - 2;
  if (words < 2 || (words < 40 && opensWithVerb(passage, range))) return false;
  const last = passage.tokens[range.end - 2]!.word.text;
  const stopped = /^[.?!,…]/.test(last);
  if (quotation.kind === 'speech' && (words > 12 || (stopped && words > 3))) return true;
  const first = passage.tokens[range.first + 1]!;
  const capital = first.word.shape === 'capital' || first.word.text === '[';
  for (let i = range.first + 1; i < range.end - 1; i++) {
    if (isFiniteVerb(passage.tags[i]!)) return capital || stopped || i > range.first + 1;
  }
  return stopped && capital && words > 1;
}

/** "the news “will be welcome”": words that open with a verb carry on the clause around them. */
function opensWithVerb(passage: Passage, range: TokenRange): boolean {
  let at = range.first + 1;
  while (at < range.end && passage.tags[at]!.startsWith('RB')) at++;
  return isFiniteVerb(passage.tags[at] ?? '.') && passage.tokens[range.first + 1]!.word.shape === 'lower';
}

/** So many times the same. V8 makes a plain array in less time than a typed one. */
export function filled<T>(count: number, value: T): T[] {
  // oxlint-disable-next-line unicorn/no-new-array -- twice as quick as a push for each
  return new Array<T>(count).fill(value);
}

function spread<T extends TokenRange>(ranges: readonly T[], count: number): (T | undefined)[] {
  const at = filled<T | undefined>(count, undefined);
  for (const range of ranges) for (let i = range.first; i < range.end; i++) at[i] = range;
  return at;
}

/** How far a rule looks, in tokens. No sentence of news is so long; without it the time taken would grow with the square of a text that has no stops. */
const SIGHT = 400;

/** The stretch that a rule may look at around a token: its sentence, cut to the whole quotation that it stands in. */
export function reachOf(grammar: Grammar, token: number, sentence: TokenRange): TokenRange {
  const quote = itemAt(grammar.quotes, grammar.level[token]!);
  const { opening, tokens } = grammar.passage;
  // "• | Ferries run, said Ilves": without the marker of an item.
  const words = tokenAt(tokens, sentenceSpan(grammar.passage, sentence).start);
  const first = Math.max(words, opening, token - SIGHT);
  // "said: “Why? How?”": the sentence goes on to the end of a quotation that begins in it.
  const inner = itemAt(grammar.quotes, grammar.level[sentence.end - 1]!);
  const goesOn = inner !== undefined && inner !== quote && inner.first > token;
  const end = Math.min(goesOn ? inner.end : sentence.end, token + SIGHT);
  if (quote === undefined) return { first, end };
  return { first: Math.max(first, quote.first + 1), end: Math.min(end, endInside(grammar.passage, quote)) };
}
