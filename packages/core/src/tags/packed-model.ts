import { DigitReader } from '../weights/digits.ts';
import { FEATURE_BITS } from './features.ts';
import { choicesOf, countBits, type AmbiguityClass, type TagModel } from './model.ts';

/*
 * A packed model is a string of digits (see `weights/digits.ts`).
 *
 * In order: the number of ambiguity classes, and for each its number of tags times two, plus 1 where it is closed, and
 * the tags; the folded hashes of the forms in the lexicon, and the class of each; the features that have weights, and
 * how many each has; the tag of each weight; the value of each weight plus `MOST_WEIGHT`. Hashes and features
 * ascend and are written as gaps, after their number in two digits.
 */

/** Weights are whole numbers from minus this to this. */
export const MOST_WEIGHT = 31;

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
  const reader = new DigitReader(packed);
  const classes: AmbiguityClass[] = [];
  for (let left = reader.next(); left > 0; left--) {
    const head = reader.next();
    classes.push({ tags: [...reader.bytes(head >> 1)], closed: (head & 1) === 1 });
  }
  const forms = reader.ascending();
  const formClasses = reader.bytes(forms.length);

  const features = reader.ascending();
  const counts = reader.bytes(features.length);
  const present = new Int32Array(1 << (FEATURE_BITS - 5));
  const ranks = new Uint16Array(present.length);
  const starts = new Uint16Array(features.length + 1);
  for (let i = 0; i < features.length; i++) {
    const feature = features[i]!;
    present[feature >> 5]! |= 1 << (feature & 31);
    starts[i + 1] = starts[i]! + counts[i]!;
  }
  for (let word = 1; word < present.length; word++) ranks[word] = ranks[word - 1]! + countBits(present[word - 1]!);
  const tags = reader.bytes(starts[features.length]!);
  const values = new Int8Array(reader.bytes(tags.length));
  for (let i = 0; i < values.length; i++) values[i]! -= MOST_WEIGHT;
  return {
    choices: choicesOf(classes),
    classOf: (form) => find(forms, formClasses, foldForm(form)),
    present,
    ranks,
    starts,
    tags,
    values,
  };
}

function find(forms: Int32Array, classes: Uint8Array, form: number): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (forms[middle]! < form) low = middle + 1;
    else high = middle;
  }
  return forms[low] === form ? classes[low]! : 0;
}
