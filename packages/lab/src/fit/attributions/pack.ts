import { keyHash, LEAF_LEVELS, MOST_LEVEL, SHARE_LEVELS } from '../../../../core/src/attributions/fitted/packed.ts';
import { ByteFrequencies, Frequencies } from '../../../../core/src/weights/frequencies.ts';
import type { PackedForest } from '../../../../core/src/weights/packed-models.ts';
import type { Forest } from './boosted-trees.ts';
import type { Entry } from './cue-counts.ts';
import { RangeEncoder } from '../range-encoder.ts';
import type { Tree } from './tree.ts';

/** A forest as core reads it (see `unpackForest` there). */
export function packForest({ bias, level, trees: grown }: Forest): PackedForest {
  const trees = inOrder(grown);
  const writer = new RangeEncoder();
  writer.even(trees.length, 16);
  const ofFirst = new ByteFrequencies();
  const ofOthers = new ByteFrequencies();
  let before = 0;
  for (const { features } of trees) {
    const [first = 0, ...others] = features;
    writer.byte(first - before, ofFirst);
    before = first;
    for (const feature of others) writer.byte(feature, ofOthers);
  }
  const ofThresholds = new ByteFrequencies(256);
  for (const { features, thresholds } of trees)
    for (const [k, feature] of features.entries()) writer.byte(thresholds[k]!, ofThresholds, feature);
  const ofLevels = new Frequencies(LEAF_LEVELS);
  for (const { values } of trees)
    for (const value of values) writer.number(Math.round(value / level) + MOST_LEVEL, ofLevels);
  return {
    bias: Number(bias.toFixed(3)),
    depth: trees[0]?.features.length ?? 0,
    level,
    trees: writer.end(),
  };
}

/** The order of trees and that of the questions in each say nothing: in the order of their features they take less room. */
function inOrder(trees: readonly Tree[]): Tree[] {
  return trees.map(questionsInOrder).sort((a, b) => a.features[0]! - b.features[0]!);
}

function questionsInOrder({ features, thresholds, values }: Tree): Tree {
  const order = features
    .map((_, k) => k)
    .sort((a, b) => features[a]! - features[b]! || thresholds[a]! - thresholds[b]!);
  const top = features.length - 1;
  return {
    features: order.map((k) => features[k]!),
    thresholds: order.map((k) => thresholds[k]!),
    values: values.map((_, leaf) => {
      let old = 0;
      for (const [place, k] of order.entries()) old |= ((leaf >> (top - place)) & 1) << (top - k);
      return values[old]!;
    }),
  };
}

/** A lexicon as core reads it (see `unpackLexicon` there). Of two keys of one hash, the one that is a cue more often stays. */
export function packLexicon(entries: readonly Entry[]): string {
  const byHash = new Map<number, Entry>();
  for (const entry of entries) {
    const hash = keyHash(entry.key);
    const other = byHash.get(hash);
    if (other === undefined || other.level < entry.level) byHash.set(hash, entry);
  }
  const ordered = [...byHash].sort(([a], [b]) => a - b);
  const writer = new RangeEncoder();
  writer.ascending(ordered.map(([hash]) => hash));
  const inAll = new Frequencies(SHARE_LEVELS);
  const byNext = new Frequencies(SHARE_LEVELS, SHARE_LEVELS);
  for (const [, { level, before }] of ordered) {
    writer.number(level, inAll);
    for (const share of before) writer.number(share, byNext, level);
  }
  return writer.end();
}
