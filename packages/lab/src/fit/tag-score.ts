import type { Tagger } from '../../../core/src/tags/tagger.ts';
import type { TaggedDocument } from './tagged-corpora.ts';

export interface TagScore {
  tokens: number;
  /** Percent of the tokens whose right tag is known. */
  accuracy: number;
  /** The same for words alone: no punctuation, numbers, marks and addresses. */
  words: number;
  /** The most frequent mistakes, as "right → given", with their number. */
  confusions: [string, number][];
}

/** Compares a tagger with a corpus, over the tokens that the corpus cuts as we do. */
export function scoreTagger(tagger: Tagger, documents: readonly TaggedDocument[]): TagScore {
  const all = { right: 0, total: 0 };
  const words = { right: 0, total: 0 };
  const confusions = new Map<string, number>();
  for (const { sentences } of documents) {
    for (const { tokens, tags: gold } of sentences) {
      const tags = tagger(tokens, [{ first: 0, end: tokens.length }]);
      tokens.forEach((token, i) => {
        if (gold[i] === undefined) return;
        for (const sum of token.kind === 'word' || token.kind === 'clitic' ? [all, words] : [all]) {
          sum.total++;
          if (tags[i] === gold[i]) sum.right++;
        }
        if (tags[i] !== gold[i]) {
          const key = `${gold[i]} → ${tags[i]}`;
          confusions.set(key, (confusions.get(key) ?? 0) + 1);
        }
      });
    }
  }
  return {
    tokens: all.total,
    accuracy: (100 * all.right) / all.total,
    words: (100 * words.right) / words.total,
    confusions: [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 12),
  };
}
