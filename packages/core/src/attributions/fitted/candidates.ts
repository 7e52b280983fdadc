import { isNoun } from '../../tags/classes.ts';
import { lemmaOfVerb } from '../../tags/verb-lemma.ts';
import type { VerbGroup } from '../../tags/verb-groups.ts';
import { formOf } from '../cue-form.ts';
import { placeOf, type Cue } from '../cue.ts';
import type { Grammar } from '../grammar.ts';
import { singular } from '../nouns.ts';
import { CODE } from './token-codes.ts';

/** A word that may attribute, as the models look at it. */
export interface Candidate extends Cue {
  /** What the lexicon knows it by: "v:say", "n:claim", "v:be confident", "p:expect" for the passive; the most telling first. */
  keys: string[];
  /** What stands behind it, as {@link nextClass}. */
  next: number;
  /** Index after the group and its particle. */
  after: number;
}

/** What stands behind a cue, roughly. */
export const NEXT_CLASSES = 9;

function nextClass(code: number): number {
  if (code === CODE['mark']) return 0;
  if (code <= CODE['comma']!) return 1;
  if (code <= CODE['if']!) return 2;
  if (code === CODE['to']) return 3;
  if (code === CODE['for'] || code === CODE['as']) return 4;
  if (code <= CODE['preposition']!) return 5;
  if (code === CODE['gerund']) return 6;
  if (code >= CODE['he']! && code <= CODE['possessive']!) return 7;
  return 8;
}

/** Verbs that say little: what stands behind them says what the cue is. */
const LIGHT: ReadonlySet<string> = new Set(
  'be have make take give get seem feel become remain keep put issue hold express do go come stand raise'.split(' '),
);

/** Every main verb and every noun that the lexicon may know, in text order. */
export function findCandidates(grammar: Grammar, codes: Uint8Array, knows: (key: string) => boolean): Candidate[] {
  const found: Candidate[] = [];
  const { tokens, tags } = grammar.passage;
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word') continue;
    const group = grammar.groupAt[i];
    let candidate: Candidate | undefined;
    if (group !== undefined && group.main === i) candidate = verbCandidate(grammar, codes, i, group);
    else if (isNoun(tags[i]!) || tags[i] === 'JJ') candidate = nounCandidate(grammar, codes, i);
    if (candidate !== undefined && candidate.keys.some(knows)) found.push(candidate);
  }
  return found;
}

function verbCandidate(grammar: Grammar, codes: Uint8Array, i: number, group: VerbGroup): Candidate {
  const { tokens, tags } = grammar.passage;
  const lemma = lemmaOfVerb(tokens[i]!.word.lower);
  let after = Math.max(group.end, i + 1);
  while (tags[after] === 'RP') after++;
  const keys = [`v:${lemma}`];
  let at = after;
  while (codes[at] === CODE['adverb'] || codes[at] === CODE['not']) at++;
  if (LIGHT.has(lemma)) {
    let head = at;
    const phrase = grammar.phraseAt[at];
    if (phrase !== undefined && phrase.first === at) head = phrase.end - 1;
    const word = tokens[head]?.word.lower;
    if (word !== undefined && tokens[head]!.kind === 'word') keys.unshift(`v:${lemma} ${word}`);
  } else if (group.passive) keys.unshift(`p:${lemma}`);
  else if (tags[after - 1] === 'RP') keys.unshift(`v:${lemma} ${tokens[after - 1]!.word.lower}`);
  return {
    ...placeOf(grammar, i),
    first: i,
    end: tags[i + 1] === 'RP' ? i + 2 : i + 1,
    form: formOf(grammar, group),
    lemma,
    frame: 'qtwi',
    negated: group.negated,
    group,
    keys,
    next: nextClass(codes[at] ?? CODE['stop']!),
    after,
  };
}

function nounCandidate(grammar: Grammar, codes: Uint8Array, i: number): Candidate | undefined {
  const { tokens, tags } = grammar.passage;
  const word = tokens[i]!.word.lower;
  const lemma = tags[i] === 'JJ' ? word : singular(word);
  return {
    ...placeOf(grammar, i),
    first: i,
    end: i + 1,
    form: 'noun',
    lemma,
    frame: 'qtwi',
    negated: false,
    keys: [`${tags[i] === 'JJ' ? 'j' : 'n'}:${lemma}`],
    next: nextClass(codes[i + 1] ?? CODE['stop']!),
    after: i + 1,
  };
}
