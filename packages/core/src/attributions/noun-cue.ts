import type { TokenRange } from '../sentences/passage.ts';
import { complementOf } from './complement.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
import { ownerIn } from './source.ts';
import { make, type Statement } from './statement.ts';

/** "his claim that", "calls by the union for", "a statement that …": the noun carries the content. */
export function byNoun(grammar: Grammar, cue: Cue): Statement | undefined {
  const complement = complementOf(grammar, cue);
  if (complement === undefined || complement.content.length === 0) return undefined;
  const owner = possessor(grammar, cue);
  return make(grammar, cue, {
    ...complement,
    ...(owner && { source: owner }),
    clause: { first: owner?.first ?? cue.first, end: cue.end },
    rule: 'noun-content',
    confidence: owner === undefined ? 0.65 : 0.8,
  });
}

/** "the minister's claim", "their demand"; "a claim by the minister" is left to the agent behind. */
function possessor(grammar: Grammar, cue: Cue): TokenRange | undefined {
  const phrase = grammar.phraseAt[cue.first];
  return phrase && ownerIn(grammar, phrase, cue.first);
}
