import {
  HEARSAY_ADJECTIVES,
  HEARSAY_ADVERBS,
  HEARSAY_NOUN_ADJECTIVES,
  HEARSAY_NOUNS,
  HEARSAY_VERBS,
} from '../language/en/hearsay.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { sentenceAt } from '../sentences/passage.ts';
import { question } from '../sentences/words.ts';
import { lemmaOf } from '../tags/verb-lemma.ts';
import { finiteVerbOf } from './clause.ts';
import { reachOf, type Grammar } from './grammar.ts';

/** A mark of hearsay and the clause that it covers, by tokens. */
export interface FoundEvidential {
  mark: TokenRange;
  scope: TokenRange;
}

/** Tokens before a verb that its "no" may stand off. */
const REACH_OF_NO = 4;

/** "reportedly", "is thought to", "alleged", "unconfirmed reports": what says that the writer does not vouch for it. */
export function findEvidentials(grammar: Grammar): FoundEvidential[] {
  const found: FoundEvidential[] = [];
  const { tokens } = grammar.passage;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    const end = endOfMark(grammar, i);
    if (end <= i) continue;
    found.push({ mark: { first: i, end }, scope: scopeOf(grammar, i, end) });
    i = end - 1;
  }
  return found;
}

const isHearsay = question(
  (lower) => HEARSAY_ADVERBS.has(lower) || HEARSAY_ADJECTIVES.has(lower) || HEARSAY_NOUN_ADJECTIVES.has(lower),
);
const isRumour = question((lower) => /^rumou?r$/.test(lower));

/** Index after the mark of hearsay that begins at `i`; `i` where none does. */
function endOfMark(grammar: Grammar, i: number): number {
  const { tokens, tags } = grammar.passage;
  if (isRumour(tokens[i]!.word) && tokens[i + 1]?.word.lower === 'has' && tokens[i + 2]?.word.lower === 'it')
    return i + 3;
  if (!isHearsay(tokens[i]!.word)) return hearsayParticiple(grammar, i) ?? hearsayPassive(grammar, i);
  const word = tokens[i]!.word.lower;
  const next = tokens[i + 1]?.word.lower ?? '';
  if (HEARSAY_ADVERBS.has(word)) return i + 1;
  if (HEARSAY_ADJECTIVES.has(word)) {
    if (word === 'purporting') return i + 1;
    if (HEARSAY_NOUNS.has(next)) return i + 2;
    const before = tags[i - 1];
    // "suspected militants", not "were suspected of" or "reported the theft".
    const modifies = tags[i + 1]?.startsWith('NN') === true || tags[i + 1] === 'JJ';
    const phrase = grammar.phraseAt[i];
    const inPhrase = phrase !== undefined && i < phrase.end - 1;
    return modifies && (inPhrase || grammar.groupAt[i] === undefined) && before !== 'PRP' ? i + 1 : i;
  }
  if (
    HEARSAY_NOUN_ADJECTIVES.has(word) &&
    HEARSAY_NOUNS.has(next) &&
    /^(?:of|that|on|about|,|\.|suggest)/.test(tokens[i + 2]?.word.lower ?? '.')
  )
    return i + 2;
  return hearsayPassive(grammar, i);
}

const isBelieved = question((lower) => /^(?:believed|thought|feared|presumed|rumou?red|understood)$/.test(lower));

/** "a fight believed to be over salt": a participle behind its noun, which no auxiliary makes a verb of. */
function hearsayParticiple({ groupAt, passage: { tokens } }: Grammar, i: number): number | undefined {
  if (!isBelieved(tokens[i]!.word)) return undefined;
  const next = tokens[i + 1]?.word.lower;
  const after = tokens[i + 2]?.word.lower;
  return next === 'to' &&
    (after === 'be' || after === 'have') &&
    tokens[i - 1]?.word.lower !== 'not' &&
    !groupAt[i]?.passive
    ? i + 1
    : undefined;
}

/** "No injuries were reported": what nobody told the writer of. */
function reportsNone({ passage: { tokens } }: Grammar, first: number, end: number): boolean {
  const no = tokens.slice(Math.max(0, first - REACH_OF_NO), first).some(({ word }) => word.lower === 'no');
  return no && tokens[end - 1]!.word.lower === 'reported' && !/^(?:by|to)$/.test(tokens[end]?.word.lower ?? '');
}

/** "is thought to", "it is understood that", "are believed to": no agent, and something said behind it. */
function hearsayPassive(grammar: Grammar, i: number): number {
  const { tokens, tags } = grammar.passage;
  const opensIt = tokens[i]!.word.lower === 'it';
  const group = grammar.groupAt[opensIt ? i + 1 : i];
  if (group === undefined || group.first !== (opensIt ? i + 1 : i) || !group.passive || group.tense === 'none')
    return i;
  if (!opensIt && reportsNone(grammar, i, group.end)) return group.end;
  if (!HEARSAY_VERBS.has(lemmaOf(tokens[group.main]!.word))) return i;
  const next = tokens[group.end]?.word.lower;
  if (opensIt) return next === 'that' ? group.end : i;
  // "are supposed to keep left" is what they should.
  if (tokens[group.main]!.word.lower === 'supposed' && tokens[group.end + 1]?.word.lower !== 'have') return i;
  return next === 'to' && tags[group.end + 1] === 'VB' ? group.end : i;
}

/** The clause around the mark: between the commas that part it from others with a verb of their own. */
function scopeOf(grammar: Grammar, first: number, end: number): TokenRange {
  const { tags, sentences } = grammar.passage;
  const reach = reachOf(grammar, first, sentences[sentenceAt(grammar.passage, first)]!);
  let left = first;
  while (left > reach.first && !partsClauses(grammar, left - 1, { first: reach.first, end: left - 1 })) left--;
  let right = end;
  while (
    right < reach.end &&
    !(tags[right] === '.' || partsClauses(grammar, right, { first: right + 1, end: reach.end }))
  )
    right++;
  return { first: left, end: right };
}

function partsClauses(grammar: Grammar, at: number, other: TokenRange): boolean {
  const tag = grammar.passage.tags[at]!;
  if (tag === ':') return true;
  if (tag !== ',') return false;
  return grammar.passage.tags[at + 1] === 'WDT' || finiteVerbOf(grammar, other.first, other.end) >= 0;
}
