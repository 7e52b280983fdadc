import { WORD_TAGS } from './tag.ts';

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

/** Number of tags that the model chooses between. */
export const WORD_TAG_COUNT: number = WORD_TAGS.length;

/** Place in {@link TagModel.starts} of a feature's weights; -1 where it has none. */
export function placeOf({ present, ranks }: TagModel, feature: number): number {
  const word = present[feature >> 5]!;
  const bit = 1 << (feature & 31);
  return (word & bit) === 0 ? -1 : ranks[feature >> 5]! + countBits(word & (bit - 1));
}

/** How many bits of a number are 1. */
export function countBits(bits: number): number {
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
