import type { TokenRange } from '../sentences/passage.ts';
import { itemAt } from '../source/search.ts';
import { isAdverb, isNoun } from '../tags/classes.ts';
import { clauseBegins, finiteVerbOf, isDash, lower, opensAt } from './clause.ts';
import { startOfVerb, type Cue } from './cue.ts';
import { endOfContent } from './end-of-content.ts';
import type { Grammar } from './grammar.ts';
import { occasionFollows } from './occasion.ts';
import { phraseAfter } from './phrase-after.ts';

/** A content that stands before its cue. */
export interface Before {
  range: TokenRange;
  /** What goes on behind the cue: "the talks, she says, | have failed". */
  rest?: TokenRange;
  quoted: boolean;
}

/**
 * Source and cue between commas inside their content: "some of whom, she says, are gone", "too often, she says, they fail",
 * "if, as she says, they fail". What stands before is no clause by itself, and what stands behind goes on with it.
 */
export function splitClause(
  grammar: Grammar,
  cue: Cue,
  last: number,
  limit: number,
  isAs: boolean,
): Before | undefined {
  const { tags } = grammar.passage;
  const comma = commaBehind(grammar, cue, last);
  if (comma < 0) return undefined;
  const start = tags[limit] === 'CC' ? limit + 1 : limit;
  let opens = start;
  // "Even if …, she said, he left"
  if (isAdverb(tags[opens]!) && tags[opens + 1] === 'IN') opens++;
  // "But, she said, it fell": nothing of the clause stands before.
  const follows = clauseBegins(grammar, comma + 1, cue.reach.end);
  if (opens > last) return follows ? { range: contentBehind(grammar, cue, comma), quoted: false } : undefined;
  const verb = finiteVerbOf(grammar, opens, last + 1, 6);
  if (goesOnWithVerb(grammar, comma + 1, verb < 0 && grammar.phraseAt[last]?.end === last + 1)) {
    // "The talks, however, she says, have failed"
    let first = isAdverb(tags[last]!) && itemAt(tags, last - 1) === ',' ? last - 2 : last;
    while (first > limit && tags[first - 1] !== ',' && tags[first - 1] !== ':') first--;
    return { range: { first, end: last + 1 }, rest: contentBehind(grammar, cue, comma), quoted: false };
  }
  // "As it fell, she says, “A.”": a quotation that is whole needs nothing before it.
  if (opensAt(grammar, comma + 1) !== undefined) return undefined;
  // "It was, she says, a mistake", "That is why, she says, they fail"
  const open = verb >= 0 && (tags[last] === 'WRB' || /^(?:is|was|are|were)$/.test(lower(grammar, last)));
  const partial = open || tags[opens] === 'IN' || tags[opens] === 'WRB' || verb < 0;
  if (!partial || !(open || follows)) return undefined;
  const rest = contentBehind(grammar, cue, comma);
  return isAs ? { range: rest, quoted: false } : { range: { first: start, end: last + 1 }, rest, quoted: false };
}

/** What follows the comma that closes the aside, as far as it is content. */
const contentBehind = (grammar: Grammar, cue: Cue, comma: number): TokenRange => ({
  first: comma + 1,
  end: endOfContent(grammar, cue, comma + 1, true),
});

/** The comma or dash that closes the aside of source and cue; -1 where none does. */
function commaBehind(grammar: Grammar, cue: Cue, last: number): number {
  const { tags } = grammar.passage;
  let comma = cue.form === 'according' ? cue.end : Math.max(cue.end, cue.group?.end ?? 0);
  // "The bridge, says Mara Ilves, will open"
  const isInverted = cue.form === 'finite' && tags[comma] !== ',' && tags[startOfVerb(cue) - 1] === ',';
  const source = isInverted ? phraseAfter(grammar, comma, cue.reach.end) : undefined;
  const told = cue.frame.includes('a') && cue.form === 'finite' ? grammar.phraseAt[comma] : undefined;
  if (source !== undefined && isNoun(tags[source.end - 1]!)) comma = source.end;
  // "The answer, she told them, was simple"
  else if (told?.first === comma) comma = told.end;
  else if (cue.form === 'finite' && tags[last + 1] === ',') comma = behindOccasion(grammar, comma, cue.reach.end);
  // "The talks – she says – have failed"
  return tags[comma] === ',' || (isDash(grammar, comma) && isDash(grammar, last + 1)) ? comma : -1;
}

/** "she said in an interview|,": behind when or where it was said, if a comma follows. */
function behindOccasion(grammar: Grammar, from: number, end: number): number {
  if (!/^(?:in|on|at|during)$/.test(lower(grammar, from)) || !occasionFollows(grammar, from + 1, end)) return from;
  let at = from;
  while (
    at < end &&
    grammar.passage.tags[at] !== ',' &&
    grammar.groupAt[at] === undefined &&
    lower(grammar, at) !== 'that'
  )
    at++;
  return at;
}

/** The verb of the clause begins at `from`, or behind the mark there; behind a bare subject it may be a past that is tagged as a participle ("raised doubts"). */
function goesOnWithVerb(grammar: Grammar, from: number, isBare: boolean): boolean {
  const at = opensAt(grammar, from) === undefined ? from : from + 1;
  const group = grammar.groupAt[at];
  if (group?.first !== at) return false;
  return (
    group.tense !== 'none' ||
    (isBare && grammar.passage.tags[at] === 'VBN' && grammar.phraseAt[group.end]?.first === group.end)
  );
}

/** Words with which a clause goes on behind the aside: what follows "as", "adding" or a bare "and" is the writer's more often. */
const CARRIES_ON =
  /^(?:that|because|since|until|unless|if|so|while|whereas|for|including|especially|particularly|even|perhaps)$/;

const AUXILIARY = /^(?:is|was|are|were|has|had|have|will|would|can|could|should|may|might)$/;

/** What goes on behind the aside with a clause that was whole: "It is no surprise, she said, | that …", "He left, she said, | because …". */
export function restOfClause(grammar: Grammar, cue: Cue, last: number): TokenRange | undefined {
  const { tags } = grammar.passage;
  const comma = commaBehind(grammar, cue, last);
  if (comma < 0) return undefined;
  const word = lower(grammar, comma + 1);
  const goesOn =
    CARRIES_ON.test(word) ||
    (word === 'to' && tags[comma + 2] === 'VB') ||
    (word === 'by' && tags[comma + 2] === 'VBG') ||
    // "He had no ties, she said, | and had passed all checks"
    (word === 'and' && AUXILIARY.test(lower(grammar, comma + 2))) ||
    (/^(?:and|but)$/.test(word) && opensAt(grammar, comma + 2) !== undefined);
  return goesOn ? contentBehind(grammar, cue, comma) : undefined;
}

/** "A was “b”, she said, and C was “d”", "A was “b”, she said, from “c”": words of hers go on behind the cue. */
export function coordinateRest(grammar: Grammar, cue: Cue): TokenRange | undefined {
  const { tags } = grammar.passage;
  const comma = cue.group?.end ?? cue.end;
  if (tags[comma] !== ',') return undefined;
  const rest = contentBehind(grammar, cue, comma);
  if (tags[comma + 1] === 'IN' && opensAt(grammar, comma + 2) !== undefined) return rest;
  if (lower(grammar, comma + 1) !== 'and') return undefined;
  for (let i = rest.first; i < rest.end; i++)
    if (opensAt(grammar, i) !== undefined && clauseBegins(grammar, comma + 2, rest.end)) return rest;
  return undefined;
}
