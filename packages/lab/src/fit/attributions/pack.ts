import { keyHash, LEAF_LEVELS, MOST_LEVEL, SHARE_LEVELS } from '../../../../core/src/attributions/fitted/packed.ts';
import { ByteFrequencies, Frequencies } from '../../../../core/src/weights/frequencies.ts';
import type { PackedForest } from '../../../../core/src/weights/packed-models.ts';
import type { Forest } from './boosted-trees.ts';
import type { Entry } from './cue-counts.ts';
import { RangeEncoder } from '../range-encoder.ts';

/** A forest as core reads it (see `unpackForest` there); leaves are rounded to levels. */
export function packForest({ bias, trees }: Forest): PackedForest {
  const most = Math.max(...trees.flatMap(({ values }) => values.map(Math.abs)));
  const level = Number((most / MOST_LEVEL).toPrecision(4));
  const writer = new RangeEncoder();
  writer.even(trees.length, 16);
  const ofFeatures = new ByteFrequencies();
  for (const { features } of trees) for (const feature of features) writer.byte(feature, ofFeatures);
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
