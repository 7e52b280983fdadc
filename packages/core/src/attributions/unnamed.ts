import { lower } from './clause.ts';
import { lemmaOf } from '../tags/verb-lemma.ts';
import type { Grammar } from './grammar.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** So many tokens behind the verb its wish is told. */
const NEAR = 5;

const WISHES: ReadonlySet<string> = wordSet('ask request decline refuse want wish prefer insist');

/** "who asked not to be named", "requested anonymity", "declined to be identified": it tells of the source, and says nothing. */
export function staysUnnamed(grammar: Grammar, verb: number): boolean {
  if (!WISHES.has(lemmaOf(grammar.passage.tokens[verb]!.word))) return false;
  for (let i = verb + 1; i <= verb + NEAR; i++) {
    const word = lower(grammar, i);
    if (word === 'anonymity' || word === 'anonymous') return true;
    if (/^(?:named|identified|quoted)$/.test(word)) return lower(grammar, i - 1) === 'be';
  }
  return false;
}
