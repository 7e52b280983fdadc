import { TAG_NUMBERS, WORD_TAGS, type Tag } from './tag.ts';

/** A set of tags that many word forms share. */
export interface AmbiguityClass {
  /** Numbers of the tags, the most frequent first. */
  tags: readonly number[];
  /** True where a form of the class has no other tag; false where the tags are only those seen. */
  closed: boolean;
}

/** The part-of-speech model as it is used: a lexicon, and weights in rows by feature. */
export interface TagModel {
  /** What {@link choicesOf} makes of the ambiguity classes. */
  choices: Uint8Array[];
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

/** Class of small-letter words that the lexicon does not know, beside those of the lexicon. */
export const SMALL_CLASS = 61;

/** Class of words with a capital that says something. */
export const CAPITAL_CLASS = 62;

/** Added to the class of a word whose capital may or may not be its own. */
export const MAYBE_NAME = 64;

/** The choices of a word with a capital that the lexicon does not know: no class of its own, for its features are those of all capitals. */
export const NEW_NAME: number = SMALL_CLASS + MAYBE_NAME;

const ALL: readonly number[] = WORD_TAGS.map((_, number) => number);
/** New words are made in these. */
const OPEN: readonly number[] = numbersOf('NN NNS JJ VB VBD VBG VBN VBP VBZ RB JJR JJS IN CD UH FW');
const NAMES: readonly number[] = numbersOf('NNP NNPS');
const FUNCTION_WORDS: ReadonlySet<number> = new Set(numbersOf('CC DT EX IN PDT POS PRP PRP$ RB TO WDT WP WP$ WRB'));

/**
 * The tags among which the model chooses, by the class of the word; from {@link MAYBE_NAME} on, the same for words whose
 * capital may make them names.
 */
export function choicesOf(classes: readonly AmbiguityClass[]): Uint8Array[] {
  const all = Uint8Array.from(ALL);
  const choices = Array.from({ length: 2 * MAYBE_NAME }, () => all);
  classes.forEach(({ tags, closed }, i) => {
    if (!closed) return;
    const neverNames = tags.every((tag) => FUNCTION_WORDS.has(tag));
    choices[i + 1] = Uint8Array.from(tags);
    choices[i + 1 + MAYBE_NAME] = Uint8Array.from(neverNames ? tags : [...new Set([...tags, ...NAMES])]);
  });
  choices[SMALL_CLASS] = Uint8Array.from(OPEN);
  choices[MAYBE_NAME] = choices[NEW_NAME] = Uint8Array.from([...OPEN, ...NAMES]);
  return choices;
}

function numbersOf(tags: string): number[] {
  return tags.split(' ').map((tag) => TAG_NUMBERS.get(tag as Tag)!);
}

/** Place in {@link TagModel.starts} of a feature's weights; -1 where it has none. */
export function placeOf({ present, ranks }: TagModel, feature: number): number {
  const word = present[feature >> 5]!;
  const bit = 1 << (feature & 31);
  return (word & bit) === 0 ? -1 : ranks[feature >> 5]! + countBits(word & (bit - 1));
}

/** How many bits of a number are 1. */
function countBits(bits: number): number {
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
