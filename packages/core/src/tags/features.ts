import { USED_ALIKE } from '../language/en/irregular-verbs.ts';
import { PERSON_NOUNS } from '../language/en/source-nouns.ts';
import type { Word } from '../sentences/words.ts';
import { CAPITAL_CLASS, MAYBE_NAME, NEW_NAME, SMALL_CLASS } from './model.ts';

/**
 * The features of the part-of-speech model, all of them whole numbers: a feature is the hash of its template and of
 * the pieces that fill it. Fitting and tagging share this file, so that they cannot drift apart.
 *
 * Only integer arithmetic is used, hence the same features on every machine.
 */

/** Bits of a feature's number. */
export const FEATURE_BITS = 17;

/** How a word stands, as far as its capitals can be trusted. */
export type Standing =
  /** Its capitals say something. */
  | 0
  /** It opens a sentence. */
  | 1
  /** It is in a headline in which nearly all words are capitalised. */
  | 2;

/** Facts of words, by slot: what features that join a word with its neighbours are made of. */
export interface WordFacts {
  /** Hash of the form without case. */
  forms: Int32Array;
  /** Hash of the last three letters. */
  endings: Int32Array;
  /** Ambiguity class: of the lexicon, or `SMALL_CLASS`, or `CAPITAL_CLASS`; 0 where nothing is known. */
  classes: Uint8Array;
  /** Which of the model's `choices` are the word's. */
  choices: Uint8Array;
}

/** Where a token can stand from the one that is to be tagged: itself, one and two before, one and two after. */
export const PLACES = 5;

/** Mixes two numbers into one of 32 bits. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** FNV-1a over the UTF-16 code units of a part of a text. */
export function hashText(text: string, start = 0, end: number = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** Folds a hash to the number of a feature. */
function featureOf(hash: number): number {
  return (hash ^ (hash >>> FEATURE_BITS)) & ((1 << FEATURE_BITS) - 1);
}

const SHAPES = { lower: 1, capital: 2, upper: 3, mixed: 4, other: 5 };

/** Shape of a word as its standing lets it be seen. */
function seenShape(word: Word, standing: Standing): number {
  const shape = SHAPES[word.shape];
  return standing === 0 || shape === 1 || shape === 5 ? shape : shape + 4 * standing; // 2 to 4 stay a capital's own
}

/** A word that the lexicon has, and that is used as one which it has not met often enough: "went" for "sank", "candidate" for "nurse". */
function alike(lower: string): string | undefined {
  if (PERSON_NOUNS.has(lower)) return 'candidate';
  const one = lower.replace(/s$|men$/, (end) => (end === 's' ? '' : 'man'));
  return one !== lower && PERSON_NOUNS.has(one) ? 'voters' : USED_ALIKE.get(lower);
}

/**
 * Writes the facts of a word into a slot, and gives the features that it brings by itself to the token at each of the
 * {@link PLACES}. `classOf` is the lexicon: from the hash of a form to its class.
 */
export function describeWord(
  word: Word,
  standing: Standing,
  classOf: (form: number) => number,
  facts: WordFacts,
  slot: number,
): number[][] {
  const { lower } = word;
  const { length } = lower;
  const shape = seenShape(word, standing);
  const form = hashText(lower);
  const capital = shape >= 2 && shape <= 4 && lower !== 'i';
  const listed = classOf(form);
  // Of what has a capital that says something no more is asked.
  const other = listed === 0 && !capital ? alike(lower) : undefined;
  const known = other === undefined ? listed : classOf(hashText(other));
  const seen = capital ? CAPITAL_CLASS : known === 0 && shape === SHAPES.lower ? SMALL_CLASS : known;
  const cut = capital ? 1 : 0;
  const suffix = (letters: number): number => hashText(lower, Math.max(0, length - letters));
  const ending = suffix(3);

  const own = [
    mix(1, form),
    mix(2, mix(form, shape)),
    mix(3, shape),
    mix(4, mix(seen, shape)),
    mix(5, mix(suffix(2), cut)),
    mix(6, mix(ending, cut)),
    mix(7, 0),
  ];
  if (known === 0 || capital) {
    own.push(
      mix(8, mix(suffix(1), shape)),
      mix(9, mix(suffix(4), cut)),
      mix(10, mix(hashText(lower, 0, 2), cut)),
      mix(11, hashText(lower, 0, 3)),
    );
    const hyphen = lower.lastIndexOf('-');
    if (hyphen > 0) own.push(mix(12, hashText(lower, hyphen + 1)), mix(13, cut));
    if (lower.includes('.')) own.push(mix(14, shape));
  }
  facts.forms[slot] = form;
  facts.endings[slot] = ending;
  facts.classes[slot] = seen;
  facts.choices[slot] = capital && listed === 0 ? NEW_NAME : seen + (shape > SHAPES.other ? MAYBE_NAME : 0);
  const places = [
    own,
    [mix(20, form), mix(21, mix(seen, shape)), mix(22, ending)],
    [mix(40, form), mix(41, seen)],
    [mix(30, form), mix(31, mix(seen, shape)), mix(32, ending), mix(33, suffix(2))],
    [mix(50, form), mix(51, mix(seen, shape))],
  ];
  for (const features of places) for (let i = 0; i < features.length; i++) features[i] = featureOf(features[i]!);
  return places;
}

/** How many features {@link contextFeatures} writes. */
export const CONTEXT_FEATURES = 13;

/**
 * The features that join a word with its neighbours and with the two tags before it; written to `out`.
 * The words are given as slots of `facts`, the tags as numbers.
 */
export function contextFeatures(
  out: Int32Array,
  { forms, endings, classes }: WordFacts,
  previous: number,
  word: number,
  next: number,
  afterNext: number,
  tag1: number,
  tag2: number,
): void {
  const form = forms[word]!;
  const wordClass = classes[word]!;
  const nextForm = forms[next]!;
  const nextClass = classes[next]!;
  const tags = mix(tag1 + 1, tag2 + 101);
  const tag = mix(60, tag1);
  const pair = mix(wordClass + 200, nextClass + 300);
  out[0] = featureOf(tag);
  out[1] = featureOf(mix(61, tags));
  out[2] = featureOf(mix(62, mix(tag, form)));
  out[3] = featureOf(mix(63, mix(tag, endings[word]!)));
  out[4] = featureOf(mix(64, mix(tag, wordClass)));
  out[5] = featureOf(mix(65, mix(tag, pair)));
  out[6] = featureOf(mix(66, mix(tags, wordClass)));
  out[7] = featureOf(mix(67, mix(forms[previous]!, form)));
  out[8] = featureOf(mix(68, mix(form, nextForm)));
  out[9] = featureOf(mix(69, mix(tag, nextForm)));
  out[10] = featureOf(mix(70, mix(pair, classes[afterNext]!)));
  out[11] = featureOf(mix(71, mix(classes[previous]!, pair)));
  out[12] = featureOf(mix(72, mix(form, nextClass)));
}
