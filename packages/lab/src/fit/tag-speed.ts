import { createTagger } from '../../../core/src/tags/tagger.ts';
import type { TaggedDocument } from './tagged-corpora.ts';

/** Tokens tagged in a second, the best of some rounds: the others say more about the machine than about the tagger. */
export function measureSpeed(packed: string, documents: readonly TaggedDocument[]): number {
  const tagger = createTagger(packed);
  const sentences = documents.flatMap((document) => document.sentences);
  const tokens = sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
  let best = 0;
  for (let round = 0; round < 8; round++) {
    const started = performance.now();
    for (const sentence of sentences) tagger(sentence.tokens, [{ first: 0, end: sentence.tokens.length }]);
    best = Math.max(best, tokens / (performance.now() - started));
  }
  return best * 1000;
}
