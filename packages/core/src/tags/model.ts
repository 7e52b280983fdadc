import { WORD_TAGS } from './tag.ts';
import { FEATURE_BITS } from './features.ts';

/** Bits of a form's hash that the lexicon keeps. */
export const FORM_BITS = 18;

/** Most ambiguity classes of the lexicon; their numbers are 1 to this. */
export const MOST_CLASSES = 60;

/** A set of tags that many word forms share. */
export interface AmbiguityClass {
  /** Numbers of the tags, the most frequent first. */
  tags: number[];
  /** True where a form of the class has no other tag; false where the tags are only those seen. */
  closed: boolean;
}

/** The part-of-speech model as fitted, before packing. */
export interface TagParameters {
  /** Class `n` stands at `n - 1`. */
  classes: AmbiguityClass[];
  /** From a folded form hash to a class number. */
  lexicon: Map<number, number>;
  /** From a feature to its weights, each a tag number and a whole number from -`MOST_WEIGHT` to `MOST_WEIGHT`, not 0. */
  weights: Map<number, [tag: number, weight: number][]>;
}

export const MOST_WEIGHT = 31;

/** The part-of-speech model as it is used: a lexicon, and weights in rows by feature. */
export interface TagModel {
  /** Tags that a form of each class can have; empty for those that can have any. Class 0 is "not known". */
  candidates: Uint8Array[];
  /** Class of a form by its hash; 0 where the lexicon does not know it. */
  classOf(form: number): number;
  /** One bit for each feature: whether it has weights. */
  present: Int32Array;
  /** How many features have weights before each word of `present`. */
  ranks: Uint16Array;
  /** Where the weights of each present feature start; one more at the end. */
  starts: Uint16Array;
  tags: Uint8Array;
  values: Int8Array;
}

/** Folds the hash of a form to the bits that the lexicon keeps. */
export function foldForm(form: number): number {
  return (form ^ (form >>> FORM_BITS)) & ((1 << FORM_BITS) - 1);
}

/** Printable characters that need no escape in any kind of string; the place of one is the number it stands for. */
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((character) => !'"\'`\\$'.includes(character))
  .join('');
const BASE = DIGITS.length;

/**
 * Packs a model to a string of printable characters, one for most numbers. The characters are far from equally
 * frequent, which leaves the rest to the compression that files are served with.
 */
export function packTagModel({ classes, lexicon, weights }: TagParameters): string {
  let packed = '';
  const put = (value: number): void => {
    for (; value >= BASE - 1; value -= BASE - 1) packed += DIGITS[BASE - 1];
    packed += DIGITS[value];
  };
  const putGaps = (ascending: readonly number[]): void => {
    put(Math.floor(ascending.length / BASE));
    put(ascending.length % BASE);
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
  for (const row of rows) put(row.length);
  for (const row of rows) for (const [tag] of row) put(tag);
  for (const row of rows) for (const [, value] of row) put(value + MOST_WEIGHT);
  return packed;
}

/** Reads back what {@link packTagModel} wrote. */
export function unpackTagModel(packed: string): TagModel {
  const digits = new Uint8Array(128);
  for (let i = 0; i < BASE; i++) digits[DIGITS.charCodeAt(i)] = i;
  let at = 0;
  const take = (): number => {
    let value = 0;
    for (;;) {
      const digit = digits[packed.charCodeAt(at++)]!;
      value += digit;
      if (digit < BASE - 1) return value;
    }
  };
  const takeGaps = (): Int32Array => {
    const high = take();
    const values = new Int32Array(high * BASE + take());
    let value = -1;
    for (let i = 0; i < values.length; i++) values[i] = value = value + 1 + take();
    return values;
  };

  const candidates: Uint8Array[] = Array.from({ length: 64 }, () => new Uint8Array());
  const classes = take();
  for (let number = 1; number <= classes; number++) {
    const head = take();
    const tags = Uint8Array.from({ length: head >> 1 }, take);
    if ((head & 1) === 1) candidates[number] = tags;
  }
  const forms = takeGaps();
  const formClasses = Uint8Array.from(forms, take);

  const features = takeGaps();
  const present = new Int32Array(1 << (FEATURE_BITS - 5));
  const ranks = new Uint16Array(present.length);
  const starts = new Uint16Array(features.length + 1);
  for (let i = 0; i < features.length; i++) {
    present[features[i]! >> 5]! |= 1 << (features[i]! & 31);
    starts[i + 1] = starts[i]! + take();
  }
  let seen = 0;
  for (let word = 0; word < present.length; word++) {
    ranks[word] = seen;
    while (seen < features.length && features[seen]! >> 5 === word) seen++;
  }
  const tags = Uint8Array.from({ length: starts[features.length]! }, take);
  const values = Int8Array.from(tags, () => take() - MOST_WEIGHT);
  return {
    candidates,
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

/** Number of tags that the model chooses between. */
export const WORD_TAG_COUNT: number = WORD_TAGS.length;

/** Place in {@link TagModel.starts} of a feature's weights; -1 where it has none. */
export function placeOf({ present, ranks }: TagModel, feature: number): number {
  const word = present[feature >> 5]!;
  const bit = 1 << (feature & 31);
  return (word & bit) === 0 ? -1 : ranks[feature >> 5]! + countBits(word & (bit - 1));
}

function countBits(bits: number): number {
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
