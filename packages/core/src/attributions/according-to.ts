import { BODY_NOUNS, PERSON_NOUNS } from '../language/en/source-nouns.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { itemAt } from '../source/search.ts';
import { isAdverb } from '../tags/classes.ts';
import { withoutStop } from './behind-colon.ts';
import { bare, clauseBegins, closingDash, finiteVerbOf, isWhile, lower, opensAt } from './clause.ts';
import { maySpeak } from './cited.ts';
import { quoteEndingAt, startOfClause } from './content-before.ts';
import type { Cue } from './cue.ts';
import { endOfContent } from './end-of-content.ts';
import type { Grammar } from './grammar.ts';
import { DOCUMENT_KIND, kindBefore } from './noun-form.ts';
import { singular } from './nouns.ts';
import { phraseAfter } from './phrase-after.ts';
import { ownerIn, type Source } from './source.ts';
import { restOfClause, splitClause } from './split-clause.ts';
import { make, type Statement } from './statement.ts';
import { wordSet } from '../language/en/packed-lists.ts';

export function accordingTo(grammar: Grammar, cue: Cue): Statement | undefined {
  const { tags } = grammar.passage;
  const { first: limit, end } = cue.reach;
  // "in Ilves's view": the cue is what she has.
  const own = lower(grammar, cue.first) === 'in' && cue.end === cue.first + 1 ? grammar.phraseAt[cue.end] : undefined;
  const phrase = own ?? phraseAfter(grammar, cue.end, end);
  if (phrase === undefined || isMeasure(grammar, cue, phrase)) return undefined;
  let at = phrase.end;
  const atStart =
    cue.first <= limit ||
    (tags[cue.first - 1] === ',' && /^(?:that|because|since)$/.test(lower(grammar, cue.first - 2))) ||
    (cue.first === limit + 1 &&
      (/^(?:CC|:)$/.test(tags[limit]!) ||
        lower(grammar, limit) === '(' ||
        isAdverb(tags[limit]!) ||
        /^(?:though|while|although)$/.test(lower(grammar, limit))));
  const source: Source = { range: phrase, clause: { first: cue.first, end: phrase.end } };
  const made = (content: TokenRange[], quoted: boolean, confidence = 0.92): Statement | undefined =>
    make(grammar, own === undefined ? cue : { ...cue, first: own.end - 1, end: own.end }, {
      source: bare(grammar, own === undefined ? source.range : ownerIn(grammar, own, own.end - 1)!),
      content,
      quoted,
      clause: source.clause,
      rule: 'according-to',
      confidence,
    });

  if (atStart) {
    const comma = nextComma(grammar, phrase.first, at);
    // "According to the coast guard|, gusts reached 90 km/h": behind what looks like an apposition nothing is left to be said.
    // Data and studies are hardly called anything else.
    const isDocument = kindBefore(grammar, comma) === DOCUMENT_KIND;
    const leftOver =
      at >= end || /^[./]/.test(lower(grammar, at))
        ? isDocument || tags.slice(comma, at).some((tag) => tag.startsWith('VB'))
        : comma < at && (isWhile(grammar, at + 1) || (isDocument && finiteVerbOf(grammar, at + 1, end) < 0));
    if (leftOver || isSubjectBehind(grammar, comma, at, end)) at = phrase.end = comma;
    // "according to a complaint filed by the board, A": what hangs on the source ends where a clause begins.
    // "according to Ilves | as the town grows, A": the clause belongs to what she says.
    const opens = /^(?:as|while|when|if|because)$/.test(lower(grammar, at)) && clauseBegins(grammar, at + 1, end);
    if (!opens && /^(?:VBN|VBD|VBG|IN|WDT|WP|TO)$/.test(tags[at] ?? '')) at = commaBeforeClause(grammar, at, end);
    source.range.end = Math.max(source.range.end, at);
    // ", which cites an official,", ", citing an official,", ", published on Monday," stand between source and content.
    if (
      tags[at] === ',' &&
      (tags[at + 1] === 'VBN' || /^(?:which|who|whose|citing|quoting)$/.test(lower(grammar, at + 1)))
    ) {
      at = nextComma(grammar, at + 2, end);
    }
    while (at < end && (tags[at] === ',' || lower(grammar, at) === ':')) at++;
    const quote = opensAt(grammar, at);
    if (quote !== undefined && (quote.whole || quote.end >= end - 1))
      return made([{ first: quote.first, end: quote.end }], true);
    if (at >= end) return undefined;
    const isBracket = lower(grammar, limit) === '(' && lower(grammar, end - 1) === ')';
    const close = withoutStop(grammar, { first: at, end: isBracket ? end - 1 : end });
    // "Though by many accounts A, B": A ends where a clause of its own begins.
    const isFirst = /^(?:though|while|although)$/.test(lower(grammar, limit)) && cue.first > limit;
    const ends = isFirst ? commaBeforeClause(grammar, at, close) : at;
    return made([{ first: at, end: ends > at ? ends : close }], false);
  }
  let last = cue.first - 1;
  if (tags[last] === ',') last--;
  const split =
    tags[last + 1] === ',' ? splitClause(grammar, { ...cue, end: phrase.end }, last, limit, false) : undefined;
  if (split?.rest !== undefined) return made([split.range, split.rest], false, 0.85);
  const quote = quoteEndingAt(grammar, last);
  if (quote !== undefined && quote.first <= limit) return made([{ first: quote.first, end: quote.end }], true);
  // "“A. B,” she told the crowd, according to Reuters": all of what she told it.
  const opened = itemAt(grammar.quotes, grammar.level[limit]!);
  const start = opened?.whole === true && opened.end <= last ? opened.first : startOfClause(grammar, last, limit);
  // "The guards according to Ilves | grew nervous": subject and verb on either side.
  const group = grammar.groupAt[at];
  let subject = last;
  while (subject > start && tags[subject - 1] !== ',') subject--;
  if (group?.first === at && group.tense !== 'none' && finiteVerbOf(grammar, subject, last + 1) < 0)
    return made(
      [
        { first: start, end: last + 1 },
        { first: at, end: endOfContent(grammar, cue, at, true) },
      ],
      false,
      0.85,
    );
  const rest = tags[last + 1] === ',' ? restOfClause(grammar, { ...cue, end: phrase.end }, last) : undefined;
  return last + 1 > start ? made([{ first: start, end: last + 1 }, ...(rest ? [rest] : [])], false) : undefined;
}

/** "According to the minister|, a team of six, chosen by lot, has left", "…, which she leads, has left": what looks like an apposition has the verb behind what hangs on it. */
function isSubjectBehind(grammar: Grammar, comma: number, at: number, end: number): boolean {
  const { tags } = grammar.passage;
  if (comma >= at) return false;
  // "According to the minister|, a team of six – chosen by lot – has left"
  const dash = closingDash(grammar, at, end);
  if (dash < 0 && (tags[at] !== ',' || !/^(?:VB[GN]$|W)/.test(tags[at + 1] ?? ''))) return false;
  const verb = (dash < 0 ? nextComma(grammar, at + 1, end) : dash) + 1;
  const group = grammar.groupAt[verb];
  return group !== undefined && group.first === verb && group.tense !== 'none';
}

/** The comma that a clause of its own follows; `from` where there is none. */
function commaBeforeClause(grammar: Grammar, from: number, end: number): number {
  for (let at = from; at < end; at++)
    if (grammar.passage.tags[at] === ',' && grammar.passage.tags[at + 1] !== 'CD' && clauseBegins(grammar, at + 1, end))
      return at;
  return from;
}

/** What things are measured by, and who says nothing. */
const MEASURES: ReadonlySet<string> = wordSet(
  'price rate size weight height length age rank need ability taste preference principle standard criterion custom merit season mechanism procedure',
);

/** "according to the prices set by the board", "according to rank", "according to plan": a bare noun in the singular is a measure, unless it names people ("police"). */
function isMeasure(grammar: Grammar, cue: Cue, phrase: TokenRange): boolean {
  const noun = lower(grammar, phrase.first);
  const head = grammar.phraseAt[phrase.first]?.end ?? phrase.end;
  if (MEASURES.has(singular(lower(grammar, head - 1)))) return true;
  // "as confirmed by tests", "as per schedule"
  if (lower(grammar, cue.first) === 'as' && !maySpeak(grammar, phrase.first)) return true;
  return (
    phrase.end - phrase.first === 1 &&
    grammar.passage.tags[phrase.first] === 'NN' &&
    !BODY_NOUNS.has(noun) &&
    !PERSON_NOUNS.has(noun)
  );
}

function nextComma(grammar: Grammar, from: number, end: number): number {
  let at = from;
  while (at < end && grammar.passage.tags[at] !== ',') at++;
  return at;
}
