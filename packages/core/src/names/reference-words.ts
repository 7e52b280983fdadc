import type { Passage } from '../sentences/passage.ts';
import { PERSONAL } from './pronoun.ts';
import { isDeterminer } from './role-phrase.ts';

/**
 * What the search for references asks of every token. Flat arrays, since a walk over the tokens of a long article
 * waits for memory most of the time.
 */
export interface ReferenceWords {
  /** 1 where a reference can start: at one token in six. */
  refers: Uint8Array;
  /** Where each token starts, counted from the start of the passage. */
  starts: Int32Array;
}

const known = new WeakMap<Passage, ReferenceWords>();

/** A passage that is read again keeps its words. */
export function referenceWords(passage: Passage): ReferenceWords {
  let words = known.get(passage);
  if (words === undefined) {
    words = readWords(passage);
    known.set(passage, words);
  }
  return words;
}

function readWords({ tokens }: Passage): ReferenceWords {
  const words = { refers: new Uint8Array(tokens.length), starts: new Int32Array(tokens.length) };
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word, start } = tokens[i]!;
    if (kind === 'clitic' || (kind === 'word' && refers(word.lower))) words.refers[i] = 1;
    words.starts[i] = start;
  }
  return words;
}

function refers(lower: string): boolean {
  return PERSONAL.has(lower) || lower === 'it' || lower === 'the' || isDeterminer(lower);
}
