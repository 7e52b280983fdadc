import { itemAt } from '../source/search.ts';
import { lemmaOf } from '../tags/verb-lemma.ts';
import type { TokenRange } from '../sentences/passage.ts';
import { complementOf } from './complement.ts';
import type { Cue } from './cue.ts';
import { saidBy } from './find-noun-cue.ts';
import type { Grammar } from './grammar.ts';
import { bare } from './clause.ts';
import { ownerIn, subjectOfGroup } from './source.ts';
import { make, type Statement } from './statement.ts';

/** "his claim that", "calls by the union for", "a statement that …": the noun carries the content. */
export function byNoun(grammar: Grammar, cue: Cue): Statement | undefined {
  const by = saidBy(grammar, cue.first);
  const complement = complementOf(grammar, by === undefined ? cue : { ...cue, end: by.end });
  if (complement === undefined || complement.content.length === 0) return undefined;
  const owner = by ?? possessor(grammar, cue) ?? giver(grammar, cue);
  return make(grammar, cue, {
    ...complement,
    ...(owner && { source: owner }),
    clause: { first: Math.min(owner?.first ?? cue.first, cue.first), end: by?.end ?? cue.end },
    rule: 'noun-content',
    confidence: owner === undefined ? 0.65 : 0.8,
  });
}

/** "The minister gave orders to", "expressed hope that": the subject of the verb that the noun goes with. */
function giver(grammar: Grammar, cue: Cue): TokenRange | undefined {
  let at = (grammar.phraseAt[cue.first]?.first ?? cue.first) - 1;
  // "came to the conclusion that"
  if (itemAt(grammar.passage.tags, at) === 'TO') at--;
  const group = itemAt(grammar.groupAt, at);
  if (group === undefined || group.end !== at + 1 || group.passive) return undefined;
  if (
    !/^(?:give|issue|express|voice|make|raise|repeat|come|reach|hold|share)$/.test(
      lemmaOf(grammar.passage.tokens[group.main]!.word),
    )
  )
    return undefined;
  const { range } = subjectOfGroup(grammar, cue, group) ?? {};
  return range && bare(grammar, range);
}

/** "the minister's claim", "their demand". */
function possessor(grammar: Grammar, cue: Cue): TokenRange | undefined {
  const phrase = grammar.phraseAt[cue.first];
  return phrase && ownerIn(grammar, phrase, cue.first);
}
