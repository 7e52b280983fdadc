import { hashOf, readHashedSet } from '../../language/en/hashed-set.ts';
import { DigitReader } from '../../weights/digits.ts';
import type { PackedForest, PackedModels } from '../../weights/packed-models.ts';
import { NEXT_CLASSES } from './candidates.ts';
import type { Models } from './choose.ts';
import type { Forest } from './forest.ts';
import type { CueLexicon } from './lexicon.ts';

/** Reads all models. */
export function unpackModels({ lexicon, things, cue, start, end, source, whole }: PackedModels): Models {
  return {
    lexicon: unpackLexicon(lexicon),
    things: readHashedSet(...things),
    cue: unpackForest(cue),
    start: unpackForest(start),
    end: unpackForest(end),
    source: unpackForest(source),
    whole: unpackForest(whole),
  };
}

/** Leaves are whole numbers from minus this to this. */
export const MOST_LEVEL = 15;

/**
 * Reads a packed forest: the number of trees; the features of all questions, one tree behind the other; their thresholds, first
 * those of the questions for the first feature, then of the next; the levels of all leaves plus {@link MOST_LEVEL}.
 */
export function unpackForest({ bias, depth, level, trees }: PackedForest): Forest {
  const reader = new DigitReader(trees);
  const count = reader.next();
  const features = new Uint8Array(count * depth);
  for (let i = 0; i < features.length; i++) features[i] = reader.next();
  const thresholds = new Uint8Array(features.length);
  for (const question of byFeature(features)) thresholds[question] = reader.next();
  const values = new Float32Array(count << depth);
  for (let i = 0; i < values.length; i++) values[i] = (reader.next() - MOST_LEVEL) * level;
  return { bias, depth, features, thresholds, values };
}

/** The questions for the first feature in their order, then those for the next. */
function byFeature(features: Uint8Array): Uint32Array {
  const starts = new Uint32Array(257);
  for (const feature of features) starts[feature + 1]!++;
  for (let feature = 1; feature < 257; feature++) starts[feature]! += starts[feature - 1]!;
  const questions = new Uint32Array(features.length);
  for (let i = 0; i < features.length; i++) questions[starts[features[i]!]!++] = i;
  return questions;
}

/** Hashes of the lexicon's keys are cut to so many bits. */
export const KEY_BITS = 19;

export const keyHash = (key: string): number => hashOf(key) & ((1 << KEY_BITS) - 1);

/** Reads a packed lexicon: the number of words; their hashes, ascending, as gaps in two digits; for each its level in all and by what stands behind. */
export function unpackLexicon(packed: string): CueLexicon {
  const reader = new DigitReader(packed);
  const count = reader.pair();
  const width = NEXT_CLASSES + 1;
  const places = new Map<number, number>();
  for (let i = 0, hash = 0; i < count; i++) places.set((hash += reader.pair()), i * width);
  const levels = reader.bytes(count * width);
  const known = new Map<string, number | undefined>();
  const placeOf = (key: string): number | undefined => {
    if (known.has(key)) return known.get(key);
    if (known.size > 4096) known.clear();
    const place = places.get(keyHash(key));
    known.set(key, place);
    return place;
  };
  return {
    share(key) {
      const place = placeOf(key);
      return place === undefined ? undefined : levels[place];
    },
    shareBefore(key, next) {
      const place = placeOf(key);
      return place === undefined ? undefined : levels[place + 1 + next];
    },
  };
}
