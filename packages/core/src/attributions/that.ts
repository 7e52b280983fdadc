import { finiteVerbOf, lower, opensAt } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { isTimeNoun } from './time-nouns.ts';

/** Whether the "that" at a token opens the clause that a cue before it takes, adverbials between them or not. */
export function opensClause(grammar: Grammar, at: number, inAdjunct: boolean): boolean {
  return !isThatDay(grammar, at) && !isOfTime(grammar, at) && !isDemonstrative(grammar, at, inAdjunct);
}

/** "answer that next spring, when …", "said that day": a word of time, and nothing of a clause, behind "that". */
function isThatDay(grammar: Grammar, at: number): boolean {
  const phrase = grammar.phraseAt[at + 1];
  return (
    phrase !== undefined &&
    isTimeNoun(grammar, phrase.end - 1) &&
    /^(?:[,.]|WRB)$/.test(grammar.passage.tags[phrase.end] ?? '.')
  );
}

/** "wrote in it for the two years | that they hid": the clause says which years. */
function isOfTime(grammar: Grammar, that: number): boolean {
  const { first } = grammar.phraseAt[that - 1] ?? { first: 0 };
  return lower(grammar, first) === 'the' && lower(grammar, first - 1) === 'for' && isTimeNoun(grammar, that - 1);
}

/** "that" before a noun ("said that man") or as the subject of a relative clause ("in a note that was read out"). */
function isDemonstrative(grammar: Grammar, at: number, inAdjunct: boolean): boolean {
  const { tags } = grammar.passage;
  const plural = /^NNP?S$/.test(tags[at + 1] ?? '');
  if (
    !plural &&
    tags[at] === 'DT' &&
    grammar.phraseAt[at]!.end > at + 1 &&
    finiteVerbOf(grammar, at + 1, grammar.passage.tokens.length) < 0
  )
    return true;
  if (onlyPoints(grammar, at)) return true;
  // "and for that, we must go"
  if (tags[at + 1] === ',' && tags[at - 1] === 'IN') return true;
  // "She said that."
  const behind = tags[at + 1] === ',' ? at + 2 : at + 1;
  if (/^(?:\.|MARK)$/.test(tags[behind] ?? '.') && opensAt(grammar, behind) === undefined) return true;
  const next = grammar.groupAt[at + 1];
  return inAdjunct && next !== undefined && next.tense !== 'none';
}

/** "found that notebook in a drawer": a noun in the singular, and no verb behind it in its sentence. */
export function onlyPoints({ passage: { tags } }: Grammar, that: number): boolean {
  if (!/^(?:NN|JJ)$/.test(tags[that + 1] ?? '')) return false;
  for (let i = that; i < tags.length && tags[i] !== '.'; i++) if (/^(?:MD|VB)/.test(tags[i]!)) return false;
  return true;
}
