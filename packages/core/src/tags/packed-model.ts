import { Frequencies } from '../weights/frequencies.ts';
import { RangeDecoder } from '../weights/range-decoder.ts';
import { placeIn } from '../weights/sorted.ts';
import { FEATURE_BITS } from './features.ts';
import { choicesOf, WORD_TAG_COUNT, type AmbiguityClass, type TagModel } from './model.ts';

/*
 * A packed model is written by a range coder (see `weights/range-decoder.ts`).
 *
 * In order: the number of ambiguity classes, and for each its number of tags times two, plus 1 where it is closed, and
 * the tags; the folded hashes of the forms in the lexicon, and the class of each; the features that have weights, and
 * how many each has, less 1; the tag of each weight in the context of the one before it in its feature and of whether it is the last; the value of each
 * weight plus `MOST_WEIGHT` in the context of how many its feature has and of the sign of the one before it.
 */

/** Bits of the number of classes. */
export const CLASS_BITS = 6;

/** Weights are whole numbers from minus this to this. */
export const MOST_WEIGHT = 31;

/** How many values a weight can have. */
export const VALUES: number = 2 * MOST_WEIGHT + 1;

/** Stands before the first tag of a feature. */
export const NO_TAG: number = WORD_TAG_COUNT;

/** Contexts of tags. */
export const TAG_CONTEXTS: number = 2 * (NO_TAG + 1);

/** Context of a tag behind another one; `left` weights of the feature are to come, this one among them. */
export function tagContext(before: number, left: number): number {
  return before * 2 + Math.min(left, 2) - 1;
}

/** Contexts of values. */
export const VALUE_CONTEXTS = 16;

/** Context of a value in a feature of so many weights; the value before it has `MOST_WEIGHT` added, absent for the first. */
export function valueContext(weights: number, before: number | undefined): number {
  const sign = before === undefined ? 0 : before < MOST_WEIGHT ? 1 : 2;
  return Math.min(weights, 4) * 3 + sign;
}

/** Most ambiguity classes; their numbers are 1 to this. */
export const MOST_CLASSES = 60;

/** Bits of a form's hash that the lexicon keeps. */
const FORM_BITS = 18;

/** Folds the hash of a form to the bits that the lexicon keeps. */
export function foldForm(form: number): number {
  return (form ^ (form >>> FORM_BITS)) & ((1 << FORM_BITS) - 1);
}

/** Reads a packed model. */
export function unpackTagModel(packed: string): TagModel {
  const reader = new RangeDecoder(packed);
  const classTags = new Frequencies(WORD_TAG_COUNT);
  const classes: AmbiguityClass[] = [];
  for (let left = reader.even(CLASS_BITS); left > 0; left--) {
    const head = reader.even(CLASS_BITS + 1);
    classes.push({ tags: Array.from({ length: head >> 1 }, () => reader.number(classTags)), closed: (head & 1) === 1 });
  }
  const forms = reader.ascending();
  const formClasses = new Uint8Array(forms.length);
  const frequencies = new Frequencies(MOST_CLASSES + 1);
  for (let i = 0; i < forms.length; i++) formClasses[i] = reader.number(frequencies);

  const features = reader.ascending();
  const present = new Int32Array(1 << (FEATURE_BITS - 5));
  const ranks = new Uint16Array(present.length);
  const starts = new Uint16Array(features.length + 1);
  const counts = new Frequencies(WORD_TAG_COUNT);
  let word = 0;
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!;
    while (word < feature >> 5) ranks[++word] = i;
    present[word]! |= 1 << (feature & 31);
    starts[i + 1] = starts[i]! + reader.number(counts) + 1;
  }
  ranks.fill(features.length, word + 1);
  const { tags, values } = readWeights(reader, starts);
  return {
    choices: choicesOf(classes),
    classOf(form) {
      const place = placeIn(forms, foldForm(form));
      return place < 0 ? 0 : formClasses[place]!;
    },
    present,
    ranks,
    starts,
    tags,
    values,
  };
}

function readWeights(reader: RangeDecoder, starts: Uint16Array): Pick<TagModel, 'tags' | 'values'> {
  const count = starts.at(-1)!;
  const tags = new Uint8Array(count);
  const values = new Int8Array(count);
  const tagFrequencies = new Frequencies(WORD_TAG_COUNT, TAG_CONTEXTS);
  const valueFrequencies = new Frequencies(VALUES, VALUE_CONTEXTS);
  for (let feature = 0, i = 0; i < count; feature++) {
    const end = starts[feature + 1]!;
    for (let before = NO_TAG; i < end; i++)
      tags[i] = before = reader.number(tagFrequencies, tagContext(before, end - i));
  }
  for (let feature = 0, i = 0; i < count; feature++) {
    const end = starts[feature + 1]!;
    const weights = end - i;
    for (let before: number | undefined; i < end; i++) {
      before = reader.number(valueFrequencies, valueContext(weights, before));
      values[i] = before - MOST_WEIGHT;
    }
  }
  return { tags, values };
}
