import { question } from '../sentences/words.ts';
import { lower } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Nouns of time, which no one speaks as. */
const TIME_WORDS: ReadonlySet<string> = wordSet(
  `afternoon autumn day days decade evening friday hour hours minute minutes moment monday month months morning night saturday season spring summer sunday thursday time times today tomorrow tonight tuesday wednesday week weekend weeks winter year years yesterday`,
);

const isTimeWord = question((lower) => TIME_WORDS.has(lower));

/** A noun of time at `i`; in a name ("the Velm Times") it is none, save the days. */
export function isTimeNoun(grammar: Grammar, i: number): boolean {
  const word = grammar.passage.tokens[i]?.word;
  return word !== undefined && isTimeWord(word) && (word.shape === 'lower' || word.lower.endsWith('day'));
}

/** "who on Monday said", "which by March said", "which this year said": the relative pronoun before the time or place; `at` itself elsewhere. */
export function beforeTime(grammar: Grammar, at: number, limit: number): number {
  if (at < limit + 2) return at;
  const { tags } = grammar.passage;
  const first = grammar.phraseAt[at]?.first ?? at;
  const isIn = first > 0 && tags[first - 1] === 'IN' && lower(grammar, first - 1) !== 'of';
  if (!(isIn || isTimeNoun(grammar, at) || tags[at] === 'CD')) return at;
  const pronoun = isIn ? first - 2 : first - 1;
  return pronoun >= limit && (tags[pronoun] === 'WP' || tags[pronoun] === 'WDT') ? pronoun : at;
}

/** "the weekend Mara Ilves said": a name right behind a word of time is the subject. */
export function afterTime(grammar: Grammar, first: number, end: number): number {
  for (let i = first; i >= 0 && i < end - 1; i++) {
    if (!isTimeNoun(grammar, i)) continue;
    // "the weekend Mara Ilves said", "three times officials said"
    const next = grammar.passage.tags[i + 1]!;
    if (next.startsWith('NNP') || (next === 'NNS' && lower(grammar, i) === 'times')) return i + 1;
  }
  return first;
}
