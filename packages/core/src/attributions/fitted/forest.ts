/**
 * Oblivious regression trees whose values add up to log-odds. Each tree asks `depth` questions of a row of bytes, whether a feature
 * is above a threshold; the answers, the first one the highest bit, are the number of its leaf. There is nothing to follow from node
 * to node, which makes them quick to ask and small to keep.
 */
export interface Forest {
  bias: number;
  depth: number;
  /** Of the questions of all trees, one tree behind the other. */
  features: Uint8Array;
  thresholds: Uint8Array;
  /** Log-odds of the leaves of all trees. */
  values: Float32Array;
}

/** Log-odds that a forest gives to a row of bytes. */
export function logOdds({ bias, depth, features, thresholds, values }: Forest, row: Uint8Array): number {
  let sum = bias;
  const leaves = 1 << depth;
  for (let at = 0, base = 0; at < features.length; base += leaves) {
    let leaf = 0;
    for (const end = at + depth; at < end; at++) leaf = (leaf << 1) | (row[features[at]!]! > thresholds[at]! ? 1 : 0);
    sum += values[base + leaf]!;
  }
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
