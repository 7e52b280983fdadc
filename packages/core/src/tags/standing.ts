import type { Token } from '../sentences/tokens.ts';
import type { Standing } from './features.ts';

/** Words shorter than this stay small in a headline ("of", "and"). */
const SHORT = 4;
const LEAST_WORDS = 4;

/** 2 for a sentence in which nearly all words are capitalised, as in many headlines, else 0. */
export function standingIn(tokens: readonly Token[], first: number, end: number): Standing {
  let words = 0;
  let small = 0;
  for (let i = first; i < end; i++) {
    const { kind, word } = tokens[i]!;
    if (kind !== 'word' || word.text.length < SHORT) continue;
    words++;
    if (word.shape === 'lower') small++;
  }
  return words >= LEAST_WORDS && small * 10 <= words ? 2 : 0;
}
