import { CUE_VERBS } from '../language/en/cues.ts';
import type { VerbGroup } from '../tags/verb-groups.ts';
import { lemmaOf } from '../tags/verb-lemma.ts';
import { lower } from './clause.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';

/*
 * Where a cue hangs on a noun of the sentence around it ("the man who said A | has left"), a finite verb in or behind its content may be
 * the one of that noun.
 */

/** "the men with whom she was accused of plotting | were tried": the cue of a relative clause that an infinitive or an "-ing" form follows. */
export function hangsOnNoun(grammar: Grammar, { group, form }: Cue): boolean {
  const {
    phraseAt,
    passage: { tags },
  } = grammar;
  if (group === undefined) return false;
  // "the man who said the pier was safe | has been held"
  if (/^W[PD]/.test(tags[group.first - 1] ?? '') && phraseAt[group.first - 2] !== undefined) return true;
  if (form !== 'passive') return false;
  // "Residents told to stay in | began to clear the streets"
  if (group.end === group.first + 1 && group.tense !== 'none') return true;
  // "two men suspected of plotting | were held"
  if (group.tense === 'none' && lower(grammar, group.end) === 'of') return true;
  return isOfPronoun(grammar, group);
}

/** "the pier that many | call a shame": a relative pronoun stands before the subject right before a verb. */
export function isOfPronoun({ phraseAt, passage: { tags } }: Grammar, { first }: VerbGroup): boolean {
  const subject = phraseAt[first - 1];
  return subject !== undefined && /^W[PD]/.test(tags[subject.first - 1] ?? '');
}

/** "Claims that he took money | have been denied": the noun right before the verb cannot be its subject, and that of the cue can. */
export function agreesWithCue(grammar: Grammar, cue: Cue, verb: number): boolean {
  const { tags } = grammar.passage;
  const before = tags[verb - 1]!;
  const own = tags[cue.form === 'noun' ? cue.end - 1 : cue.first - 1] ?? '';
  if (!/^NNP?S?$/.test(before) || tags[(grammar.phraseAt[verb - 1]?.first ?? 0) - 1] === 'CC') return false;
  const plural = before.endsWith('S');
  const word = lower(grammar, verb);
  if (own === 'NNS' && !plural) return /^(?:are|were|have)$/.test(word);
  return own === 'NN' && plural && /^(?:is|was|has)$/.test(word);
}

/** "who says he is her father | told", "that she fell in the house | surprised": all nouns since the last verb hang on that or on a preposition. */
export function lacksSubject(
  { phraseAt, groupAt, passage: { tags, tokens } }: Grammar,
  from: number,
  verb: number,
): boolean {
  if (tags[verb - 1] === 'PRP') return false;
  for (let i = from; i < verb; i++) {
    const tag = tags[i]!;
    if (/^(?:W|CC|,|:|MARK)/.test(tag) || (tag === 'IN' && !PREPOSITIONS.test(tokens[i]!.word.lower))) return false;
    if (phraseAt[i]?.first !== i || /^(?:IN|TO)$/.test(tags[i - 1]!)) continue;
    // "they expect police must go": what such a verb takes may have a verb of its own.
    const group = groupAt[i - 1];
    if (group === undefined || CUE_VERBS.has(lemmaOf(tokens[group.main]!.word))) return false;
  }
  return true;
}

/** Words before a noun that make no clause of it. */
export const PREPOSITIONS: RegExp = /^(?:of|for|in|on|at|by|with|from|to|about|against|over|into|under)$/;
