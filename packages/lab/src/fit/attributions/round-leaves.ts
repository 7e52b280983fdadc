import { MOST_LEVEL } from '../../../../core/src/attributions/fitted/packed.ts';
import { leafOfRow, type Tree } from './tree.ts';

/**
 * Rounds the values of leaves to whole multiples of one level, which it gives: `MOST_LEVEL` of them are the largest value. What
 * rounding a tree adds to the rows of a leaf or takes from them is made good by the trees behind it, as the rest of a dot is by
 * its neighbours when a picture is printed in a few tones (error diffusion, Floyd and Steinberg 1976).
 */
export function roundLeaves(trees: readonly Tree[], columns: readonly Uint8Array[], count: number): number {
  const most = Math.max(...trees.flatMap(({ values }) => values.map(Math.abs)));
  const level = Number((most / MOST_LEVEL).toPrecision(4));
  /** What the trees that are rounded lack, by row. */
  const lack = new Float64Array(count);
  for (const tree of trees) {
    const leaves = Uint8Array.from(lack, (_, row) => leafOfRow(tree, columns, row));
    const sums = new Float64Array(tree.values.length);
    const rows = new Float64Array(tree.values.length).fill(1);
    for (let row = 0; row < count; row++) {
      sums[leaves[row]!]! += lack[row]!;
      rows[leaves[row]!]!++;
    }
    const rounded = tree.values.map((value, leaf) => {
      const whole = Math.round((value + sums[leaf]! / rows[leaf]!) / level);
      return Math.max(-MOST_LEVEL, Math.min(MOST_LEVEL, whole)) * level;
    });
    for (let row = 0; row < count; row++) lack[row]! += tree.values[leaves[row]!]! - rounded[leaves[row]!]!;
    tree.values = rounded;
  }
  return level;
}
