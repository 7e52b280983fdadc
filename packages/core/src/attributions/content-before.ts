import { itemAt } from '../source/search.ts';
import { sentenceAt, type TokenRange } from '../sentences/passage.ts';
import {
  before,
  clauseBegins,
  closesAt,
  finiteVerbOf,
  isFiniteCue,
  isWhile,
  lower,
  opensAt,
  quoteAt,
} from './clause.ts';
import type { Complement } from './complement.ts';
import { startOfVerb, type Cue } from './cue.ts';
import { sourceThenCue } from './cue-ahead.ts';
import type { Grammar } from './grammar.ts';
import { isNoun } from '../tags/classes.ts';
import { phraseAfter } from './phrase-after.ts';
import { coordinateRest, restOfClause, splitClause, type Before } from './split-clause.ts';

/** The quotation or clause that ends right before the source or the cue: "“…,” she said", "…, Reuters reports". */
export function contentBefore(grammar: Grammar, cue: Cue, at: number): Before | undefined {
  const { tags } = grammar.passage;
  const { first: limit } = cue.reach;
  let last = at - 1;
  // ", as Mara Ilves put it"
  const isAs = lower(grammar, last) === 'as';
  if (isAs) last--;
  const comma =
    itemAt(tags, last) === ',' ||
    (/^(?:[–—]|--+)$/.test(lower(grammar, last)) &&
      /^(?:[–—,.:]|--+)$/.test(lower(grammar, cue.group?.end ?? cue.end)));
  if (comma) last--;
  const quote = /[qsp]/.test(cue.frame) ? quoteEndingAt(grammar, last) : undefined;
  if (quote !== undefined && sameSentence(grammar, last, cue)) {
    const start = clauseAround(grammar, quote, limit);
    if (start === quote.first) return { range: { first: quote.first, end: quote.end }, quoted: true };
    return { range: { first: start, end: quote.end }, rest: coordinateRest(grammar, cue), quoted: false };
  }
  if (!comma || !/[tw]/.test(cue.frame) || last < limit) return undefined;
  // "if they win, he should insist on leaving": what he insists on stands behind.
  const split = splitClause(grammar, cue, last, limit, isAs);
  if (split !== undefined) return split;
  // "Instead, she said, her boss told her": what another says is not told by her boss.
  for (let at = last - 1; at > limit && at > last - 6; at--)
    if (tags[at] === ',' && sourceThenCue(grammar, at + 1, last + 1)) return undefined;
  let start = startOfClause(grammar, last, limit);
  // "We say A, as Ilves claimed": A is what she claimed, not that we say it.
  const verb = finiteVerbOf(grammar, start, last + 1, 6);
  const isClause = verb >= 0 || holdsWhole(grammar, start, last + 1) || isUnknownPast(grammar, cue, start, last + 1);
  if (!isClause || isSubordinate(grammar, start, last + 1, verb)) return undefined;
  if (isAs && isFiniteCue(grammar, verb)) start = grammar.groupAt[verb]?.end ?? verb + 1;
  const rest = isAs ? undefined : restOfClause(grammar, cue, last);
  return { range: { first: start, end: last + 1 }, ...(rest && { rest }), quoted: false };
}

/**
 * "The talks deteriorated from there, said Ilves.": the tagger takes the past of a rare verb for a participle. What stands
 * before a cue with its source behind it, at the end of the sentence, can only be a clause.
 */
function isUnknownPast(grammar: Grammar, cue: Cue, first: number, end: number): boolean {
  const { tags } = grammar.passage;
  const behind = cue.group?.end ?? cue.end;
  const source = phraseAfter(grammar, behind, cue.reach.end);
  if (cue.form !== 'finite' || tags[source?.end ?? behind] !== '.') return false;
  for (let at = Math.max(first + 1, end - 40); at < end; at++)
    if (tags[at] === 'VBN' && isNoun(tags[at - 1]!)) return true;
  return false;
}

export const isRelativeSubject = (grammar: Grammar, source: TokenRange): boolean =>
  grammar.passage.tags[source.first]!.startsWith('W');

const sameSentence = (grammar: Grammar, token: number, cue: Cue): boolean =>
  sentenceAt(grammar.passage, token) === sentenceAt(grammar.passage, cue.first);

/** "As the town marked the day": a clause that needs another; with one behind its comma it is whole. */
function isSubordinate(grammar: Grammar, first: number, end: number, verb: number): boolean {
  const { tags } = grammar.passage;
  // "Asked if it was shut, the mayor said no"
  const asked = /^(?:asked|pressed|questioned)$/.test(lower(grammar, first));
  if (tags[first] !== 'IN' && tags[first] !== 'WRB' && !asked) return false;
  // "At least two boats sank", "In Velm two boats sank", but not "In the hall, sold since": a preposition, and a clause behind its noun.
  if (
    /^(?:in|on|at|by|for|from|between|during|over|under|within|about|around|up)$/.test(lower(grammar, first)) &&
    tags[verb - 1] !== ',' &&
    !tags.slice(first, end).some((tag) => tag.startsWith('W'))
  )
    return false;
  for (let at = first; at < end; at++) if (tags[at] === ',' && clauseBegins(grammar, at + 1, end)) return false;
  return true;
}

function holdsWhole(grammar: Grammar, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (quoteAt(grammar, i)?.kind === 'speech') return true;
  return false;
}

export function quoteEndingAt(grammar: Grammar, last: number): TokenRange | undefined {
  const quote = quoteAt(grammar, last) ?? closesAt(grammar, last);
  return quote !== undefined && quote.end - 1 === last && quote.kind !== 'title' && quote.kind !== 'term'
    ? quote
    : undefined;
}

/** A quotation at the start of its sentence stands alone; one behind other words carries on their clause. */
function clauseAround(grammar: Grammar, quote: TokenRange, limit: number): number {
  const { first } = quote;
  const { tags } = grammar.passage;
  if (first <= limit) return first;
  const previous = tags[first - 1]!;
  if (previous === ':' || previous === '.' || quoteAt(grammar, first - 1) !== undefined) return first;
  const start = startOfClause(grammar, first - 1, limit);
  const partial = quoteAt(grammar, first) === undefined;
  return partial || finiteVerbOf(grammar, start, first) >= 0 ? start : first;
}

/** Where the clause that ends at `last` begins: the sentence, or what follows a subordinate clause before it. */
export function startOfClause(grammar: Grammar, last: number, limit: number): number {
  let start = limit;
  const { tags } = grammar.passage;
  for (let at = last; at >= limit; at = before(grammar, at)) {
    if (/^[;:]$/.test(lower(grammar, at))) {
      start = at + 1;
      break;
    }
  }
  if (tags[start] === 'CC') start++;
  // "Though …, the talks went on": the main clause begins behind the comma.
  if (isWhile(grammar, start)) {
    for (let at = last; at > start; at = before(grammar, at)) {
      if (tags[at] !== ',') continue;
      const verb = finiteVerbOf(grammar, at + 1, last + 1);
      if (verb > at + 1 && finiteVerbOf(grammar, start + 1, at) >= 0 && grammar.phraseAt[at + 1]?.first === at + 1)
        return at + 1;
    }
  }
  return start;
}

/** "“A,” said Jon Reyk, “and b.”": the quotation behind the inverted source. */
export function secondPiece(grammar: Grammar, at: number): TokenRange[] {
  const quote = grammar.passage.tags[at] === ',' ? opensAt(grammar, at + 1) : undefined;
  return quote === undefined || quote.kind === 'title' ? [] : [{ first: quote.first, end: quote.end }];
}

/** The quotation before and the content behind the cue are parts of one: “A,” she said, “b.” */
export function isSplit(grammar: Grammar, content: Before, complement: Complement): boolean {
  const first = complement.content[0];
  return content.quoted && first !== undefined && complement.quoted && opensAt(grammar, first.first) !== undefined;
}

/** Nothing but a comma stands between content and cue: the source comes after. */
export function touches(grammar: Grammar, content: Before, cue: Cue): boolean {
  const first = startOfVerb(cue);
  return content.range.end === first || (content.range.end === first - 1 && grammar.passage.tags[first - 1] === ',');
}
