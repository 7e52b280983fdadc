import { hashText } from '../../../core/src/tags/features.ts';
import type { AmbiguityClass } from '../../../core/src/tags/model.ts';
import { foldForm, MOST_CLASSES } from '../../../core/src/tags/packed-model.ts';
import { standingIn } from '../../../core/src/tags/standing.ts';
import { TAG_NUMBERS, WORD_TAGS } from '../../../core/src/tags/tag.ts';
import type { TaggedSentence } from './tagged-corpora.ts';

export interface LexiconOptions {
  /** Fewest weighted occurrences of a form that is listed. */
  least: number;
  /** From so many on, the tags seen are taken to be all that there are. */
  closedFrom: number;
  /** Smallest share of a form's occurrences that makes a tag one of its tags. */
  share: number;
}

export interface Lexicon {
  classes: AmbiguityClass[];
  /** From a folded form hash to a class number. */
  forms: Map<number, number>;
}

const MOST_TAGS = 4;

/** Counts tags of small-letter words and clitics, and makes classes of forms with the same tags. */
export function buildLexicon(
  corpora: readonly { sentences: readonly TaggedSentence[]; weight: number }[],
  { least, closedFrom, share }: LexiconOptions,
): Lexicon {
  const counts = countTags(corpora);
  const entries = [...counts].flatMap(([form, byTag]) => {
    const total = [...byTag.values()].reduce((sum, count) => sum + count, 0);
    if (total < least) return [];
    const tags = [...byTag]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .filter(([, count], i) => i === 0 || (count >= total * share && count >= 2))
      .slice(0, MOST_TAGS)
      .map(([tag]) => tag);
    return [{ form, total, tags, closed: total >= closedFrom }];
  });

  const mass = new Map<string, number>();
  for (const { total, tags, closed } of entries) {
    const key = keyOf(tags, closed);
    mass.set(key, (mass.get(key) ?? 0) + total);
  }
  const kept = [...mass].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_CLASSES - 1);
  const classes = kept.map(([key]): AmbiguityClass => {
    const [closed, ...tags] = key.split(' ').map(Number);
    return { closed: closed === 1, tags };
  });
  // Frequent forms whose own class was too rare: listed, so that they are not taken for new words.
  const other = classes.push({ closed: false, tags: [] });
  const numbers = new Map(kept.map(([key], i) => [key, i + 1]));

  const forms = new Map<number, number>();
  for (const { form, tags, closed } of entries) {
    const number = numbers.get(keyOf(tags, closed)) ?? numbers.get(keyOf(tags, false)) ?? other;
    forms.set(foldForm(hashText(form)), number);
  }
  return { classes, forms };
}

function countTags(
  corpora: readonly { sentences: readonly TaggedSentence[]; weight: number }[],
): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const { sentences, weight } of corpora) {
    for (const { tokens, tags } of sentences) {
      if (standingIn(tokens, 0, tokens.length) === 2) continue;
      tokens.forEach(({ kind, word }, i) => {
        const tag = tags[i];
        if (tag === undefined || (kind !== 'word' && kind !== 'clitic')) return;
        if (kind === 'word' && word.shape !== 'lower' && word.lower !== 'i') return;
        const number = TAG_NUMBERS.get(tag)!;
        if (number >= WORD_TAGS.length) return;
        let byTag = counts.get(word.lower);
        if (byTag === undefined) counts.set(word.lower, (byTag = new Map()));
        byTag.set(number, (byTag.get(number) ?? 0) + weight);
      });
    }
  }
  return counts;
}

function keyOf(tags: readonly number[], closed: boolean): string {
  return [closed ? 1 : 0, ...tags].join(' ');
}
