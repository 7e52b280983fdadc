import type { Token } from '../../../core/src/sentences/tokens.ts';
import type { Tag } from '../../../core/src/tags/tag.ts';
import type { Tagger } from '../../../core/src/tags/tagger.ts';
import { inTitleCase, isHeadlineLong } from './tag-examples.ts';
import type { TaggedDocument, TaggedSentence } from './tagged-corpora.ts';

export interface TagScore {
  tokens: number;
  /** Percent of the tokens whose right tag is known. */
  accuracy: number;
  /** The same for words alone: no punctuation, numbers, marks and addresses. */
  words: number;
  /** Percent of the words of short sentences when they are set in title case. */
  titles: number;
  /** The most frequent mistakes, as "right → given", with their number. */
  confusions: [string, number][];
}

/** Compares a tagger with a corpus, over the tokens that the corpus cuts as we do. */
export function scoreTagger(tagger: Tagger, documents: readonly TaggedDocument[]): TagScore {
  const all = { right: 0, total: 0 };
  const words = { right: 0, total: 0 };
  const titles = { right: 0, total: 0 };
  const confusions = new Map<string, number>();
  for (const sentence of documents.flatMap(({ sentences }) => sentences)) {
    compare(tagger, sentence, (token, right, given) => {
      const sums = isWord(token) ? [all, words] : [all];
      for (const sum of sums) {
        sum.total++;
        if (given === right) sum.right++;
      }
      if (given !== right) {
        const key = `${right} → ${given}`;
        confusions.set(key, (confusions.get(key) ?? 0) + 1);
      }
    });
    if (!isHeadlineLong(sentence)) continue;
    compare(tagger, inTitleCase(sentence), (token, right, given) => {
      if (!isWord(token)) return;
      titles.total++;
      if (given === right) titles.right++;
    });
  }
  return {
    tokens: all.total,
    accuracy: (100 * all.right) / all.total,
    words: (100 * words.right) / words.total,
    titles: (100 * titles.right) / titles.total,
    confusions: [...confusions].sort((a, b) => b[1] - a[1]).slice(0, 12),
  };
}

function isWord({ kind }: Token): boolean {
  return kind === 'word' || kind === 'clitic';
}

function compare(
  tagger: Tagger,
  { tokens, tags: gold }: TaggedSentence,
  each: (token: Token, right: Tag, given: Tag) => void,
): void {
  const tags = tagger(tokens, [{ first: 0, end: tokens.length }]);
  tokens.forEach((token, i) => {
    if (gold[i] !== undefined) each(token, gold[i], tags[i]!);
  });
}
