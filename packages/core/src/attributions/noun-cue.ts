import type { TokenRange } from '../sentences/passage.ts';
import { complementOf } from './complement.ts';
import type { Cue } from './cue.ts';
import type { Grammar } from './grammar.ts';
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
  if (phrase === undefined) return undefined;
  const { tags } = grammar.passage;
  if (tags[phrase.first] === 'PRP$') return { first: phrase.first, end: phrase.first + 1 };
  for (let i = cue.first - 1; i >= phrase.first; i--) if (tags[i] === 'POS') return { first: phrase.first, end: i };
  return undefined;
}
