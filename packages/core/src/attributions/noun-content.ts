import { CUE_NOUNS, DENYING_VERBS } from '../language/en/cues.ts';
import { isAdverb } from '../tags/classes.ts';
import { lower, opensAt } from './clause.ts';
import type { Complement } from './complement.ts';
import type { Cue } from './cue.ts';
import { endOfContent } from './end-of-content.ts';
import type { Grammar } from './grammar.ts';
import { occasionFollows } from './occasion.ts';
import { singular } from './nouns.ts';
import { isTimeNoun } from './time-nouns.ts';

/** A noun phrase as content: only what announces or reports takes one, and others where part of it is quoted. */
export function nounContent(grammar: Grammar, cue: Cue, at: number): Complement | undefined {
  const { tags } = grammar.passage;
  const phrase = grammar.phraseAt[at];
  const on = tags[at] === 'IN' && /^(?:on|of|about)$/.test(lower(grammar, at)) && cue.lemma === 'report' ? at + 1 : at;
  const head = on === at ? phrase : grammar.phraseAt[on];
  if (tags[at] === 'WP' && lower(grammar, at) === 'what' && hasMark(grammar, at, Math.min(cue.reach.end, at + 12))) {
    return { content: [{ first: at, end: endOfContent(grammar, cue, at, false) }], quoted: false, loose: true };
  }
  if (
    head === undefined ||
    (head.first !== on && !isAdverb(tags[head.first]!)) ||
    tags[on] === 'PRP' ||
    isTimeNoun(grammar, head.end - 1)
  )
    return undefined;
  const end = endOfContent(grammar, cue, at, false);
  const quoted = hasMark(grammar, at, Math.min(end, head.end + 8));
  const denied = DENYING_VERBS.has(cue.lemma) && CUE_NOUNS.has(singular(lower(grammar, head.end - 1)));
  if (!quoted && !denied && (!cue.frame.includes('n') || cue.form === 'passive')) return undefined;
  if (occasionFollows(grammar, at, head.end) && !quoted && /^(?:write|tell|state)$/.test(cue.lemma)) return undefined;
  return { content: [{ first: on === at ? Math.min(at, head.first) : at, end }], quoted: false, loose: true };
}

function hasMark(grammar: Grammar, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (opensAt(grammar, i) !== undefined) return true;
  return false;
}
