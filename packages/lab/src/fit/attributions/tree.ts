/**
 * A tree that asks the same question of every row that has come so far (oblivious): question `k` is whether feature `k` is above
 * threshold `k`, and the answers, the first one the highest bit, are the number of the leaf.
 */
export interface Tree {
  features: number[];
  thresholds: number[];
  /** Log-odds that a leaf adds. */
  values: number[];
}

/** Number of the leaf that a row comes to, of rows given column by column. */
export function leafOfRow({ features, thresholds }: Tree, columns: readonly Uint8Array[], row: number): number {
  let leaf = 0;
  for (let k = 0; k < features.length; k++) leaf = leaf * 2 + (columns[features[k]!]![row]! > thresholds[k]! ? 1 : 0);
  return leaf;
}

/** Adds to the scores of rows what a tree says of them; takes it away where `sign` is -1. */
export function addTree(tree: Tree, columns: readonly Uint8Array[], scores: Float64Array, sign: 1 | -1 = 1): void {
  for (let row = 0; row < scores.length; row++) scores[row]! += sign * tree.values[leafOfRow(tree, columns, row)]!;
}
