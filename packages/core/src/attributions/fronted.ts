import { isAdverb } from '../tags/classes.ts';
import { clauseBegins, finiteVerbOf, lower } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { occasionFollows } from './occasion.ts';
import { isTimeNoun } from './time-nouns.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Prepositions and conjunctions that open what is said, and hardly ever tell how or where it is said. */
const OPENING =
  /^(?:for|under|despite|without|unlike|because|if|unless|although|though|once|while|when|due|given|besides|instead|among)$/;
/** Those that may tell when it is said too; before an occasion of speech they do. */
const OPENING_TOO = /^(?:after|before|since|during|following|throughout|through|with|by)$/;
/** "in order to", "in addition", "at present", "in future" */
const IN_ORDER = /^(?:order|addition|case|fact|future|theory|practice|principle|general|present|least|most)$/;
/** Tokens up to the comma behind what is put first. */
const LONGEST = 24;

/** "said for the accused, the law was clear", "said if the plan failed, they would go": an adverbial, a comma and a clause of its own. */
export function frontedClause(grammar: Grammar, at: number, end: number): number {
  const { tags } = grammar.passage;
  const word = lower(grammar, at);
  if (
    !OPENING.test(word) &&
    (occasionFollows(grammar, at + 1, end) ||
      !(/^(?:in|at)$/.test(word) ? IN_ORDER.test(lower(grammar, at + 1)) : OPENING_TOO.test(word)))
  )
    return 0;
  for (let i = at + 1; i < Math.min(end, at + LONGEST); i++) {
    const tag = tags[i]!;
    if (tag === '.' || tag === ':' || tag === 'MARK') return 0;
    if (tag === ',') return clauseBegins(grammar, i + 1, end, true) && finiteVerbOf(grammar, i + 1, end, 0) > i ? i : 0;
  }
  return 0;
}

/** "After the mayor said", "When asked": the cue is the first verb of a clause that stands before the one it hangs on. */
export function opensSubordinate(grammar: Grammar, cue: Cue): boolean {
  const { tags } = grammar.passage;
  let at = cue.reach.first;
  const opens = (): boolean => SUBORDINATORS.has(lower(grammar, at));
  while (
    at < cue.first &&
    !opens() &&
    (isAdverb(tags[at]!) || /^(?:CC|,|CD|DT)$/.test(tags[at]!) || isTimeNoun(grammar, at))
  )
    at++;
  if (cue.group === undefined || !opens()) return false;
  // "When the mayor thanked the town and said": the second verb of the same subject.
  const isSecond = tags[cue.group.first - 1] === 'CC';
  for (let i = at + 1; i < cue.group.first; i++)
    if (tags[i] === ',' || (!isSecond && grammar.groupAt[i]?.first === i && grammar.groupAt[i]!.tense !== 'none'))
      return false;
  return true;
}

const SUBORDINATORS: ReadonlySet<string> = wordSet(
  'after when as while since because if although though once until before where whereas',
);

/** "After the mayor said the road would open | , the union left": behind a whole clause, one with its own subject is the main one. */
export function endsFronted(grammar: Grammar, from: number, comma: number, end: number, finite: boolean): boolean {
  const isWhole =
    !finite || finiteVerbOf(grammar, from, comma) >= 0 || grammar.passage.tags[comma - 1]!.startsWith('W');
  return isWhole && clauseBegins(grammar, comma + 1, end);
}
