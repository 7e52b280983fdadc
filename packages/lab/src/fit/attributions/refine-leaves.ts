import type { Lean } from './lean.ts';
import { leafOfRow, type Tree } from './tree.ts';

/** How the leaves of finished trees are fitted once more. */
export interface Refinement {
  /** How often all trees have their turn. */
  passes: number;
  /** Pulls the values to nought. */
  ridge: number;
}

/** Each turn goes half of the way: the leaves of other trees hold the same rows. */
const PACE = 0.5;

/**
 * Fits the values of all leaves together, on all rows: boosting sets those of a tree once, by what the trees before it left over and for
 * the rows that it was shown. The questions stay (global refinement, Ren, Cao, Wei and Sun 2015), so that the forest takes no
 * more room. One tree after the other, by steps of Newton; the scores are those that the trees add up to, before and after.
 */
export function refineLeaves(
  trees: readonly Tree[],
  columns: readonly Uint8Array[],
  lean: Lean,
  { passes, ridge }: Refinement,
): void {
  const { scores, gradients, hessians } = lean;
  const leaves = trees.map((tree) => Uint8Array.from(scores, (_, row) => leafOfRow(tree, columns, row)));
  for (let pass = 0; pass < passes; pass++) {
    for (const [turn, { values }] of trees.entries()) {
      lean.measure();
      const leafOf = leaves[turn]!;
      const slopes = new Float64Array(values.length);
      const bends = new Float64Array(values.length);
      for (let row = 0; row < scores.length; row++) {
        slopes[leafOf[row]!]! += gradients[row]!;
        bends[leafOf[row]!]! += hessians[row]!;
      }
      const steps = values.map((value, leaf) => (PACE * (slopes[leaf]! - ridge * value)) / (bends[leaf]! + ridge));
      for (const [leaf, step] of steps.entries()) values[leaf]! += step;
      for (let row = 0; row < scores.length; row++) scores[row]! += steps[leafOf[row]!]!;
    }
  }
}
