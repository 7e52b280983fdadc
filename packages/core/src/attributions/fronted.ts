import { clauseBegins, lower } from './clause.ts';
import type { Grammar } from './grammar.ts';

/** Prepositions and conjunctions that open what is said, and hardly ever tell how or where it is said. */
const OPENING =
  /^(?:for|under|despite|without|unlike|because|if|unless|although|though|once|while|when|due|given|besides|instead|among)$/;
/** "in order to", "in addition", "at present", "in future" */
const IN_ORDER = /^(?:order|addition|case|fact|future|theory|practice|principle|general|present|least|most)$/;
/** Tokens up to the comma behind what is put first. */
const LONGEST = 24;

/** "said for the accused, the law was clear", "said if the plan failed, they would go": an adverbial, a comma and a clause of its own. */
export function frontedClause(grammar: Grammar, at: number, end: number): boolean {
  const { tags } = grammar.passage;
  const word = lower(grammar, at);
  if (!OPENING.test(word) && !((word === 'in' || word === 'at') && IN_ORDER.test(lower(grammar, at + 1)))) return false;
  // "said when asked", "said while leaving"
  if ((word === 'when' || word === 'while' || word === 'once') && /^(?:VBN|VBG|IN)$/.test(tags[at + 1] ?? ''))
    return false;
  for (let i = at + 1; i < Math.min(end, at + LONGEST); i++) {
    const tag = tags[i]!;
    if (tag === '.' || tag === ':' || tag === 'MARK') return false;
    if (tag === ',') return clauseBegins(grammar, i + 1, end, true);
  }
  return false;
}
