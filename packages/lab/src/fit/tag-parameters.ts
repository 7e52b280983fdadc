import { WORD_TAG_COUNT, type AmbiguityClass } from '../../../core/src/tags/model.ts';
import {
  CLASS_BITS,
  MOST_CLASSES,
  MOST_WEIGHT,
  NO_TAG,
  TAG_CONTEXTS,
  tagContext,
  VALUE_CONTEXTS,
  VALUES,
  valueContext,
} from '../../../core/src/tags/packed-model.ts';
import { Frequencies } from '../../../core/src/weights/frequencies.ts';
import { RangeEncoder } from './range-encoder.ts';

/** The part-of-speech model as fitted, before packing. */
export interface TagParameters {
  /** Class `n` stands at `n - 1`. */
  classes: AmbiguityClass[];
  /** From a folded form hash to a class number. */
  lexicon: Map<number, number>;
  /** From a feature to its weights, each a tag number and a whole number from -`MOST_WEIGHT` to `MOST_WEIGHT`, not 0. */
  weights: Map<number, [tag: number, weight: number][]>;
}

/** Packs a model into the form that `packed-model.ts` of core reads. */
export function packTagModel({ classes, lexicon, weights }: TagParameters): string {
  const writer = new RangeEncoder();
  const classTags = new Frequencies(WORD_TAG_COUNT);
  writer.even(classes.length, CLASS_BITS);
  for (const { tags, closed } of classes) {
    writer.even(tags.length * 2 + (closed ? 1 : 0), CLASS_BITS + 1);
    for (const tag of tags) writer.number(tag, classTags);
  }
  const forms = [...lexicon.keys()].sort((a, b) => a - b);
  writer.ascending(forms);
  const formClasses = new Frequencies(MOST_CLASSES + 1);
  for (const form of forms) writer.number(lexicon.get(form)!, formClasses);

  const features = [...weights.keys()].sort((a, b) => a - b);
  writer.ascending(features);
  const rows = features.map((feature) => weights.get(feature)!.toSorted((a, b) => a[0] - b[0]));
  const counts = new Frequencies(WORD_TAG_COUNT);
  for (const row of rows) writer.number(row.length - 1, counts);
  const tagFrequencies = new Frequencies(WORD_TAG_COUNT, TAG_CONTEXTS);
  for (const row of rows) {
    row.forEach(([tag], i) => {
      writer.number(tag, tagFrequencies, tagContext(row[i - 1]?.[0] ?? NO_TAG, row.length - i));
    });
  }
  const valueFrequencies = new Frequencies(VALUES, VALUE_CONTEXTS);
  for (const row of rows) {
    let before: number | undefined;
    for (const [, value] of row) {
      writer.number(value + MOST_WEIGHT, valueFrequencies, valueContext(row.length, before));
      before = value + MOST_WEIGHT;
    }
  }
  return writer.end();
}
