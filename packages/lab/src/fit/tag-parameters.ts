import type { AmbiguityClass } from '../../../core/src/tags/model.ts';
import { MOST_WEIGHT } from '../../../core/src/tags/packed-model.ts';
import { DIGITS } from '../../../core/src/weights/digits.ts';

/** The part-of-speech model as fitted, before packing. */
export interface TagParameters {
  /** Class `n` stands at `n - 1`. */
  classes: AmbiguityClass[];
  /** From a folded form hash to a class number. */
  lexicon: Map<number, number>;
  /** From a feature to its weights, each a tag number and a whole number from -`MOST_WEIGHT` to `MOST_WEIGHT`, not 0. */
  weights: Map<number, [tag: number, weight: number][]>;
}

const LAST = DIGITS.length - 1;

/** Packs a model into the form that `packed-model.ts` of core reads. */
export function packTagModel({ classes, lexicon, weights }: TagParameters): string {
  let packed = '';
  const put = (value: number): void => {
    for (; value >= LAST; value -= LAST) packed += DIGITS[LAST];
    packed += DIGITS[value];
  };
  const putGaps = (ascending: readonly number[]): void => {
    put(Math.floor(ascending.length / DIGITS.length));
    put(ascending.length % DIGITS.length);
    ascending.forEach((value, i) => put(value - (ascending[i - 1] ?? -1) - 1));
  };
  put(classes.length);
  for (const { tags, closed } of classes) {
    put(tags.length * 2 + (closed ? 1 : 0));
    tags.forEach(put);
  }
  const forms = [...lexicon.keys()].sort((a, b) => a - b);
  putGaps(forms);
  for (const form of forms) put(lexicon.get(form)!);
  const features = [...weights.keys()].sort((a, b) => a - b);
  putGaps(features);
  const rows = features.map((feature) => weights.get(feature)!.toSorted((a, b) => a[0] - b[0]));
  for (const row of rows) put(row.length); // at most the number of tags
  for (const row of rows) for (const [tag] of row) put(tag);
  for (const row of rows) for (const [, value] of row) put(value + MOST_WEIGHT);
  return packed;
}
