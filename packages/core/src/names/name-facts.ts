import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { demonymsIn, type FoundDemonym } from './demonym.ts';
import { adjectivesIn, type PossibleAdjective } from './derived-adjective.ts';
import { referenceWords, type ReferenceWord } from './reference-words.ts';

/**
 * What a passage tells by itself of what the names of the whole article are asked for. It is kept with the block, so that
 * after a change elsewhere the search runs over these short lists and not over the tokens.
 */
export interface NameFacts {
  /** `Word.mark` of each token: a flat array, since a walk over the tokens of a long article waits for memory most of the time. */
  marks: readonly number[];
  /** Words that could be adjectives of the names of places. */
  adjectives: readonly PossibleAdjective[];
  /** Adjectives and peoples of listed places, in order. */
  demonyms: readonly FoundDemonym[];
  /** Where references can start, in order. */
  references: readonly ReferenceWord[];
}

/** Of a passage in which no names are looked for. */
export const NO_NAME_FACTS: NameFacts = { marks: [], adjectives: [], demonyms: [], references: [] };

export function readNameFacts(passage: Passage): NameFacts {
  const { tokens } = passage;
  const marks: number[] = [];
  for (const { word } of tokens) marks.push(word.mark);
  const capitals = capitalised(tokens);
  return {
    marks,
    adjectives: adjectivesIn(tokens, capitals),
    demonyms: demonymsIn(tokens, capitals),
    references: referenceWords(passage),
  };
}

/** Indexes of the words that open with a capital and go on in lower case. */
function capitalised(tokens: readonly Token[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (tokens[i]!.word.shape === 'capital') found.push(i);
  return found;
}
