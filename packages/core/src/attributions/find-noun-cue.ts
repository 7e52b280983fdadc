import { CUE_NOUNS } from '../language/en/cues.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { question } from '../sentences/words.ts';
import { lemmaOf } from '../tags/verb-lemma.ts';
import { placeOf, type Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { nounForm } from './noun-form.ts';
import { singular } from './nouns.ts';
import { phraseAfter } from './phrase-after.ts';
import { ownerIn } from './source.ts';

const isCueNoun = question((lower) => CUE_NOUNS.has(singular(lower)));

export function nounCue(grammar: Grammar, i: number): Cue | undefined {
  const { tokens, tags } = grammar.passage;
  const { word } = tokens[i]!;
  if (!isCueNoun(word) || tags[i]!.startsWith('NNP')) return undefined;
  const { lower } = word;
  const lemma = nounForm(word).singular;
  const frame = CUE_NOUNS.get(lemma)!;
  if (lower === 'order' && tokens[i - 1]?.word.lower === 'in') return undefined;
  const phrase = grammar.phraseAt[i];
  // "over fears publication would": noun and subject run together.
  const runsOn =
    phrase !== undefined &&
    phrase.end > i + 1 &&
    isFiniteAt(grammar, phrase.end) &&
    /^(?:IN|VB|VBD|VBN|VBG|VBZ|VBP)$/.test(tags[i - 1] ?? '');
  const next = tokens[i + 1]?.word.lower ?? '';
  // "The fear is that": the noun is what the clause is said to be.
  const be = /^(?:has|had)$/.test(next) && tokens[i + 2]?.word.lower === 'been' ? i + 2 : i + 1;
  const named =
    /^(?:is|was|been)$/.test(tokens[be]?.word.lower ?? '') &&
    tokens[be + 1]?.word.lower === 'that' &&
    frame.includes('t');
  const takes =
    named ||
    (next === 'that' && frame.includes('t') && !isFiniteAt(grammar, i + 2) && !isObjectRelative(grammar, i + 1)) ||
    (next === 'to' && tags[i + 2] === 'VB' && frame.includes('i')) ||
    (next === 'for' && frame.includes('f')) ||
    askedIn(grammar, i, frame) ||
    (frame.includes('t') && saidBy(grammar, i) !== undefined) ||
    (frame.includes('t') && lower !== lemma && (isClauseStart(grammar, i + 1) || runsOn)) ||
    (frame.includes('t') && /^(?:fear|suspicion|belief|claim)$/.test(lemma) && isClauseStart(grammar, i + 1));
  if (!takes) return undefined;
  // "forty calls for each room" are counted, not made.
  if (next === 'for' && (tags[i - 1] === 'CD' || /^(?:each|every|the next)$/.test(tokens[i + 2]?.word.lower ?? '')))
    return undefined;
  // "growing demand for flour": no article, and nobody demands it.
  if (
    lower === 'demand' &&
    tags[phrase?.first ?? i] !== 'DT' &&
    (phrase === undefined || ownerIn(grammar, phrase, i) === undefined)
  )
    return undefined;
  const end = named ? be + 1 : next === 'for' && frame.includes('f') ? i + 2 : i + 1;
  return {
    ...placeOf(grammar, i),
    first: i,
    end,
    form: 'noun',
    lemma,
    frame: next === 'for' && frame.includes('f') ? 'n' : frame,
    negated: lemma === 'denial' || lemma === 'refusal',
  };
}

/** "an order for the mills | to close": who is asked stands between the noun and what they are asked to do. */
function askedIn(grammar: Grammar, noun: number, frame: string): boolean {
  const { tags, tokens } = grammar.passage;
  if (tokens[noun + 1]?.word.lower !== 'for' || !frame.includes('i') || frame.includes('f')) return false;
  const { end } = phraseAfter(grammar, noun + 2, tags.length) ?? { end: noun };
  return tags[end] === 'TO' && tags[end + 1] === 'VB';
}

/** "a warning from doctors | that wards were full": whose noun it is stands between it and its clause. */
export function saidBy(grammar: Grammar, noun: number): TokenRange | undefined {
  const { tags, tokens } = grammar.passage;
  if (!/^(?:from|by)$/.test(tokens[noun + 1]?.word.lower ?? '')) return undefined;
  const source = phraseAfter(grammar, noun + 2, tags.length);
  if (source === undefined || tokens[source.end]?.word.lower !== 'that' || isFiniteAt(grammar, source.end + 1))
    return undefined;
  return source;
}

/** Verbs that need an object: where none follows, the "that" before is it ("a report that her office had kept in a drawer"). */
const NEED_OBJECT =
  /^(?:keep|make|publish|release|issue|write|commission|receive|draw|produce|see|read|sign|send|get|hold|find|file|submit|leak|give)$/;

/** "that" and a clause with no object of its own: a relative clause, which is no content. */
function isObjectRelative(grammar: Grammar, that: number): boolean {
  const { tokens, tags } = grammar.passage;
  const subject = grammar.phraseAt[that + 1];
  const group = subject === undefined ? undefined : grammar.groupAt[subject.end];
  if (group === undefined || group.passive || !NEED_OBJECT.test(lemmaOf(tokens[group.main]!.word))) return false;
  return /^(?:IN|TO|RB|[.,])$/.test(tags[group.end] ?? '.');
}

/** A subject pronoun or a noun phrase, and a finite verb right behind it. */
function isClauseStart(grammar: Grammar, at: number): boolean {
  const phrase = grammar.phraseAt[at];
  if (phrase === undefined || phrase.first !== at) return false;
  return isFiniteAt(grammar, phrase.end);
}

function isFiniteAt(grammar: Grammar, at: number): boolean {
  const group = grammar.groupAt[at];
  return group !== undefined && group.first === at && group.tense !== 'none';
}
