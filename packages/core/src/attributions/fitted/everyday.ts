import type { HashedSet } from '../../language/en/hashed-set.ts';
import type { TokenRange } from '../../sentences/passage.ts';
import { clauseBegins, lower } from '../clause.ts';
import type { Grammar } from '../grammar.ts';
import { singular } from '../nouns.ts';
import { onlyPoints } from '../that.ts';
import { isTimeNoun } from '../time-nouns.ts';
import type { Statement } from '../statement.ts';
import * as CODE from './codes.ts';
import { marksIn, type View } from './view.ts';
import { wordSet } from '../../language/en/packed-lists.ts';

/*
 * The corpus that the models were fitted to is political news, where "rejected", "asked for" and "called" nearly always
 * report a stand. Elsewhere people reject flour and call their sisters.
 */

/** Verbs that take things as their object in everyday prose, where they report nothing. */
export const EVERYDAY_VERBS: ReadonlySet<string> = wordSet('say tell add believe agree read show');

/** Whoever does so speaks, of whatever thing: "warned of rain". */
const SPEAKING_VERBS: ReadonlySet<string> = wordSet('warn complain boast predict forecast');

/** A content that says something by itself: with quotation marks, or with a clause or an infinitive. A noun phrase names a thing. */
export function isClause(view: View, content: readonly TokenRange[]): boolean {
  const { grammar, codes } = view;
  return content.some((range) => {
    const { first, end } = range;
    if (marksIn(view, range) > 0 || grammar.groupAt[first] !== undefined) return true;
    for (let i = first; i < end; i++) {
      if (codes[i]! >= CODE.THAT && codes[i]! <= CODE.IF) return true;
      if (codes[i] === CODE.TO && grammar.groupAt[i] !== undefined) return true;
    }
    // "more work was needed"
    return clauseBegins(grammar, /^(?:more|most|less)$/.test(lower(grammar, first)) ? first + 1 : first, end);
  });
}

/** Verbs whose content is no circumstance: what begins with a preposition or names a time says when and where. */
const SAYING_VERBS: ReadonlySet<string> = wordSet('say tell add state declare announce explain claim insist write');

/** "said on Friday", "said after years of dredging", "sang when it rained": when or where it was said, and not what. */
export function isOccasion(view: View, { content, form, lemma }: Statement): boolean {
  if (form === 'noun') return false;
  const range = content[0]!;
  const code = view.codes[range.first]!;
  if (lower(view.grammar, range.first) === 'when') return true;
  if (code === CODE.THAT && (followsPeriod(view.grammar, range.first) || isPointedAt(view.grammar, lemma, range.first)))
    return true;
  if (code >= CODE.BY && code <= CODE.WHILE) return SAYING_VERBS.has(lemma) && marksIn(view, range) === 0;
  return isTime(view, range);
}

/** "wrote for the two years | that she lived there" */
function followsPeriod(grammar: Grammar, first: number): boolean {
  const time = grammar.phraseAt[first - 1];
  return time !== undefined && isTimeNoun(grammar, time.end - 1) && lower(grammar, time.first - 1) === 'for';
}

/** "found that notebook", "will show that match again" */
const isPointedAt = (grammar: Grammar, lemma: string, that: number): boolean =>
  /^(?:find|hear|see|show|forget)$/.test(lemma) && onlyPoints(grammar, that);

/** "next week": a noun phrase that names a time, and nothing else. */
export function isTime({ grammar }: View, { first, end }: TokenRange): boolean {
  const phrase = grammar.phraseAt[first];
  return phrase?.first === first && end === phrase.end && isTimeNoun(grammar, end - 1);
}

const PRIZES = /^(?:title|place|spot|point|crown|trophy|prize|medal|gold|silver|life)$/;

/** What is done with things and people in the passive, and says nothing of them: "was referred to the court". */
const HANDLED: ReadonlySet<string> = wordSet('refer appoint charge post frame');

/** "an internationally known painter": a participle inside the phrase of what it describes. */
const describes = ({ passage, phraseAt }: Grammar, { first, end }: TokenRange): boolean =>
  passage.tags[first] === 'VBN' && (phraseAt[first]?.end ?? 0) > end;

/** "offers the chair for $30" */
const isPriced = ({ passage: { tags } }: Grammar, { first, end }: TokenRange): boolean =>
  tags[first] !== 'TO' && tags.slice(first, end).includes('SYM');

/** "claimed her first title", "claimed 12 lives", "his claim on the house": taken or owned, not said. "A boat named Ilva sank": what it is called. "She found herself alone": where she was. */
export const isTaken = ({ grammar, codes }: View, { lemma, content: [range], cue, rule }: Statement): boolean =>
  (lemma === 'find' && /sel(?:f|ves)$/.test(lower(grammar, range!.first))) ||
  (lemma === 'claim' &&
    (lower(grammar, range!.first - 1) === 'on' || PRIZES.test(thingIn(grammar, codes, range!) ?? ''))) ||
  (rule === 'fitted-subject-content' && HANDLED.has(lemma)) ||
  describes(grammar, cue) ||
  (lemma === 'offer' && isPriced(grammar, range!)) ||
  (/^(?:name|call|dub)$/.test(lemma) && codes[cue.end] === CODE.NAME && isNamed(grammar, cue));

/** Behind "a" and a noun, and before a name behind which its own goes on: "a boat named Ilva sank", and not "a judge named Ilves its head". */
function isNamed(grammar: Grammar, { first, end }: TokenRange): boolean {
  const { phraseAt, passage } = grammar;
  const noun = phraseAt[first - 1];
  const behind = passage.tags[phraseAt[end]?.end ?? end];
  return noun !== undefined && /^an?$/.test(lower(grammar, noun.first)) && !/^(?:DT|JJ|NN|PRP)/.test(behind ?? '');
}

/** A thing that news reports no opinions of, or one that a verb of everyday prose takes. */
export function isEveryday(
  view: Pick<View, 'grammar' | 'codes'>,
  { content, form, lemma }: Statement,
  things: HashedSet,
): boolean {
  if (form !== 'noun' && EVERYDAY_VERBS.has(lemma)) return true;
  if (SPEAKING_VERBS.has(lemma)) return false;
  const thing = thingIn(view.grammar, view.codes, content[0]!);
  return thing !== undefined && !things.has(thing);
}

/** The head noun, in the singular, of the phrase that a content opens with, behind a preposition or not; a name or a pronoun is none. */
export function thingIn(
  { phraseAt, passage: { tokens } }: Grammar,
  codes: Uint8Array,
  { first }: TokenRange,
): string | undefined {
  const isBehind = codes[first]! >= CODE.FOR && codes[first]! <= CODE.PREPOSITION;
  const phrase = phraseAt[isBehind ? first + 1 : first];
  const head = phrase === undefined ? -1 : phrase.end - 1;
  if (codes[head] !== CODE.NOUN && codes[head] !== CODE.NOUNS) return undefined;
  return singular(tokens[head]!.word.lower);
}
