import type { Passage } from '../sentences/passage.ts';
import { PERSONAL } from './pronoun.ts';
import { DETERMINERS } from './role-phrase.ts';

const REFERRING: ReadonlySet<string> = new Set(['it', 'the', ...PERSONAL.keys(), ...DETERMINERS]);

const known = new WeakMap<Passage, Int32Array>();

/**
 * Indexes of the tokens at which a reference can start, ascending: one token in six, so that the others are passed over
 * without a look at them. A passage that is read again keeps them.
 */
export function referenceWords(passage: Passage): Int32Array {
  let words = known.get(passage);
  if (words === undefined) {
    words = readWords(passage);
    known.set(passage, words);
  }
  return words;
}

function readWords({ tokens }: Passage): Int32Array {
  const found: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word } = tokens[i]!;
    if (kind === 'clitic' || (kind === 'word' && REFERRING.has(word.lower))) found.push(i);
  }
  return Int32Array.from(found);
}
