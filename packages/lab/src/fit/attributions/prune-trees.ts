import type { Lean } from './lean.ts';
import { refineLeaves, type Refinement } from './refine-leaves.ts';
import { addTree, leafOfRow, type Tree } from './tree.ts';

/** Share of the trees that are left after each lot. */
const LEFT = 0.8;

/** Between two lots the leaves only have to come near what they should be. */
const PASSES = 2;

/**
 * Drops trees until `most` are left, a lot at a time: those whose values tell rows apart least, all trees having been fitted
 * together (global pruning, Ren, Cao, Wei and Sun 2015). What is left knows nearly as much as all of them did, and more than as
 * many trees that were grown with greater steps.
 */
export function pruneTrees(
  trees: readonly Tree[],
  most: number,
  columns: readonly Uint8Array[],
  lean: Lean,
  { ridge }: Refinement,
): Tree[] {
  let left = [...trees];
  while (left.length > most) {
    refineLeaves(left, columns, lean, { passes: PASSES, ridge });
    const told = new Map(left.map((tree) => [tree, spreadOf(tree, columns, lean.scores.length)]));
    const dropped = left
      .toSorted((a, b) => told.get(a)! - told.get(b)!)
      .slice(0, Math.min(left.length - most, Math.ceil(left.length * (1 - LEFT))));
    for (const tree of dropped) addTree(tree, columns, lean.scores, -1);
    const gone = new Set(dropped);
    left = left.filter((tree) => !gone.has(tree));
  }
  return left;
}

/** Sum of the squares of what a tree adds to the rows, from its mean. */
function spreadOf(tree: Tree, columns: readonly Uint8Array[], count: number): number {
  let sum = 0;
  let squares = 0;
  for (let row = 0; row < count; row++) {
    const value = tree.values[leafOfRow(tree, columns, row)]!;
    sum += value;
    squares += value * value;
  }
  return squares - (sum * sum) / count;
}
