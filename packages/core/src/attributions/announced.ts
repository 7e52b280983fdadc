import { CUE_NOUNS } from '../language/en/cues.ts';
import type { Section } from '../section.ts';
import { spanOf, type TokenRange } from '../sentences/passage.ts';
import { shift } from '../source/span.ts';
import { lower } from './clause.ts';
import type { Draft } from './draft.ts';
import type { Grammar } from './grammar.ts';
import { phraseAfter } from './phrase-after.ts';
import { ownerIn } from './source.ts';
import { singular } from './nouns.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Nouns that name what a list holds, beside those that take a content of their own. */
const LISTED: ReadonlySet<string> = wordSet(
  'condition proposal aim goal principle point finding question reason rule measure term step',
);

/**
 * "the demands made by the union are as follows:": the noun says whose words the items of the list behind are.
 * Takes the passage of the paragraph that ends in the colon, and the section that follows it.
 */
export function listOwner(grammar: Grammar, section: Section, list: Section): Draft | undefined {
  if (list.block.kind !== 'list') return undefined;
  const { passage } = grammar;
  const sentence = passage.sentences.at(-1);
  if (sentence === undefined) return undefined;
  for (let i = sentence.first; i < sentence.end; i++) {
    const noun = singular(lower(grammar, i));
    if (noun === lower(grammar, i) || !(CUE_NOUNS.has(noun) || LISTED.has(noun))) continue;
    const owner = ownerOf(grammar, i, sentence);
    if (owner === undefined) continue;
    const place = (range: TokenRange) => shift(spanOf(passage, range), section.block.start);
    return {
      source: [place(owner)],
      cue: [place({ first: i, end: i + 1 })],
      content: [...list.block.items],
      addressee: [],
      quoted: false,
      negated: false,
      confidence: 0.8,
      rule: 'list-owner',
      section: section.index,
      clause: place({ first: Math.min(i, owner.first), end: Math.max(i + 1, owner.end) }),
      inQuotation: false,
    };
  }
  return undefined;
}

/** "the union's demands", "demands of the union", "demands made by the union". */
function ownerOf(grammar: Grammar, noun: number, sentence: TokenRange): TokenRange | undefined {
  const { tags } = grammar.passage;
  let at = noun + 1;
  if (grammar.groupAt[at] !== undefined && tags[at] === 'VBN') at++;
  if (at < sentence.end && (lower(grammar, at) === 'by' || (lower(grammar, at) === 'of' && at === noun + 1)))
    return phraseAfter(grammar, at + 1, sentence.end);
  const phrase = grammar.phraseAt[noun];
  if (phrase === undefined) return undefined;
  return ownerIn(grammar, phrase, noun);
}
