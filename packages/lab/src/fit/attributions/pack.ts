import { keyHash, MOST_LEVEL } from '../../../../core/src/attributions/fitted/packed.ts';
import type { PackedForest } from '../../../../core/src/weights/packed-models.ts';
import type { Forest } from './boosted-trees.ts';
import type { Entry } from './cue-counts.ts';
import { digitsOf, pairOf } from './pack-digits.ts';

/** A forest as core reads it (see `unpackForest` there); leaves are rounded to levels. */
export function packForest({ bias, trees }: Forest): PackedForest {
  const most = Math.max(...trees.flatMap(({ values }) => values.map(Math.abs)));
  const level = Number((most / MOST_LEVEL).toPrecision(4));
  const thresholds: string[] = [];
  for (const tree of trees) {
    for (const [k, feature] of tree.features.entries())
      thresholds[feature] = (thresholds[feature] ?? '') + digitsOf(tree.thresholds[k]!);
  }
  const features = trees.flatMap((tree) => tree.features.map(digitsOf)).join('');
  const values = trees
    .flatMap((tree) => tree.values.map((value) => digitsOf(Math.round(value / level) + MOST_LEVEL)))
    .join('');
  return {
    bias: Number(bias.toFixed(3)),
    depth: trees[0]?.features.length ?? 0,
    level,
    trees: digitsOf(trees.length) + features + thresholds.join('') + values,
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
  const gaps = ordered.map(([hash], index) => pairOf(hash - (ordered[index - 1]?.[0] ?? 0)));
  const levels = ordered.map(([, { level, before }]) => [level, ...before].map(digitsOf).join(''));
  return pairOf(ordered.length) + gaps.join('') + levels.join('');
}
