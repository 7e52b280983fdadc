import { hashOf, readHashedSet } from '../../language/en/hashed-set.ts';
import { ByteFrequencies, Frequencies } from '../../weights/frequencies.ts';
import type { PackedForest, PackedModels } from '../../weights/packed-models.ts';
import { RangeDecoder } from '../../weights/range-decoder.ts';
import { placeIn } from '../../weights/sorted.ts';
import { NEXT_CLASSES } from './candidates.ts';
import type { Models } from './choose.ts';
import { forestOf, type Forest } from './forest.ts';
import type { CueEntry, CueLexicon } from './lexicon.ts';

/** Reads all models. */
export function unpackModels({ lexicon, things, cue, start, end, source, whole, cueWord }: PackedModels): Models {
  return {
    lexicon: unpackLexicon(lexicon),
    things: readHashedSet(...things),
    cue: unpackForest(cue),
    start: unpackForest(start),
    end: unpackForest(end),
    source: unpackForest(source),
    whole: unpackForest(whole),
    cueWord: unpackForest(cueWord),
  };
}

/** Leaves are whole numbers from minus this to this. */
export const MOST_LEVEL = 10;

/** How many levels a leaf can have. */
export const LEAF_LEVELS: number = 2 * MOST_LEVEL + 1;

/**
 * Reads a packed forest: the number of trees; the features of all questions, one tree behind the other, the first of a tree less that
 * of the tree before; their thresholds in the context of the feature; the levels of all leaves plus {@link MOST_LEVEL}.
 */
export function unpackForest({ bias, depth, level, trees }: PackedForest): Forest {
  const reader = new RangeDecoder(trees);
  const count = reader.even(16);
  const features = new Uint8Array(count * depth);
  const ofFirst = new ByteFrequencies();
  const ofOthers = new ByteFrequencies();
  for (let i = 0, first = 0; i < features.length; i++)
    features[i] = i % depth === 0 ? (first += reader.byte(ofFirst)) : reader.byte(ofOthers);
  const thresholds = new Uint8Array(features.length);
  const ofThresholds = new ByteFrequencies(1 + features.reduce((a, b) => Math.max(a, b), 0));
  for (let i = 0; i < features.length; i++) thresholds[i] = reader.byte(ofThresholds, features[i]);
  const values = new Float32Array(count << depth);
  const ofLevels = new Frequencies(LEAF_LEVELS);
  for (let i = 0; i < values.length; i++) values[i] = (reader.number(ofLevels) - MOST_LEVEL) * level;
  return forestOf(bias, depth, features, thresholds, values);
}

/** Hashes of the lexicon's keys are cut to so many bits. */
const KEY_BITS = 19;

export const keyHash = (key: string): number => hashOf(key) & ((1 << KEY_BITS) - 1);

/** Levels of the lexicon are below this. */
export const SHARE_LEVELS = 17;

/** Numbers that the lexicon has of a word. */
const ROW = 1 + NEXT_CLASSES;

/** Reads a packed lexicon: the hashes of its words, ascending; for each its level in all and, in the context of that, by what stands behind. */
export function unpackLexicon(packed: string): CueLexicon {
  const reader = new RangeDecoder(packed);
  const hashes = reader.ascending();
  const inAll = new Frequencies(SHARE_LEVELS);
  const byNext = new Frequencies(SHARE_LEVELS, SHARE_LEVELS);
  const rows = new Uint8Array(hashes.length * ROW);
  for (let at = 0; at < rows.length;) {
    const level = reader.number(inAll);
    rows[at++] = level;
    for (const end = at + NEXT_CLASSES; at < end; at++) rows[at] = reader.number(byNext, level);
  }
  // V8 takes its time over short arrays of bytes, and a few words are asked for again and again.
  const entries: CueEntry[] = [];
  return {
    entryOf(key) {
      const place = placeIn(hashes, keyHash(key));
      if (place < 0) return undefined;
      const at = place * ROW;
      return (entries[place] ??= { level: rows[at]!, before: Array.from(rows.subarray(at + 1, at + ROW)) });
    },
  };
}
