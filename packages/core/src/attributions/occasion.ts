import { OCCASIONS } from '../language/en/cues.ts';
import { lower } from './clause.ts';
import type { Grammar } from './grammar.ts';

/** The noun phrase at `at`, after a preposition, is an occasion of speech. */
export function occasionFollows(grammar: Grammar, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 7); i++) {
    if (OCCASIONS.has(lower(grammar, i))) return true;
    if (grammar.groupAt[i] !== undefined || grammar.passage.tags[i] === ',') return false;
  }
  return false;
}
