/**
 * Oblivious regression trees whose values add up to log-odds. Each tree asks `depth` questions of a row of bytes, whether a feature
 * is above a threshold; the answers, the first one the highest bit, are the number of its leaf.
 *
 * Rows that are asked about one after the other are much alike, so a forest remembers what it answered last and turns round only
 * the answers to questions between the old and the new value of a feature. The values are short enough (24 bits) for their sums to
 * be exact: what was added can be taken away again.
 */
export interface Forest {
  bias: number;
  /** Where the questions for each feature begin, and the end of the last. */
  starts: Uint16Array;
  /** Of the questions, feature by feature, those of a feature by threshold. */
  thresholds: Uint8Array;
  /** The tree of each question, and the bit of the leaf that its answer is. */
  trees: Uint16Array;
  bits: Uint8Array;
  /** Log-odds of the leaves of all trees. */
  values: Float32Array;
  /** What was last asked about: the features, the first question of each whose answer is no, the leaves, and their sum. */
  row: Uint8Array;
  turns: Uint16Array;
  leaves: Uint16Array;
  sum: number;
}

/** A forest from the features and thresholds of its questions, one tree behind the other. */
export function forestOf(
  bias: number,
  depth: number,
  features: Uint8Array,
  thresholds: Uint8Array,
  values: Float32Array,
): Forest {
  const count = features.length;
  let width = 0;
  for (const feature of features) if (feature >= width) width = feature + 1;
  const starts = new Uint16Array(width + 1);
  for (const feature of features) starts[feature + 1]!++;
  for (let feature = 0; feature < width; feature++) starts[feature + 1]! += starts[feature]!;
  const forest: Forest = {
    bias,
    starts,
    thresholds: new Uint8Array(count),
    trees: new Uint16Array(count),
    bits: new Uint8Array(count),
    values,
    row: new Uint8Array(width),
    turns: starts.slice(0, width),
    leaves: new Uint16Array(count / depth),
    sum: 0,
  };
  const filled = starts.slice(0, width);
  for (let tree = 0, question = 0; question < count; tree++) {
    for (let bit = 1 << (depth - 1); bit > 0; bit >>= 1, question++) {
      const start = starts[features[question]!]!;
      const threshold = thresholds[question]!;
      let at = filled[features[question]!]!++;
      for (; at > start && forest.thresholds[at - 1]! > threshold; at--) {
        forest.thresholds[at] = forest.thresholds[at - 1]!;
        forest.trees[at] = forest.trees[at - 1]!;
        forest.bits[at] = forest.bits[at - 1]!;
      }
      forest.thresholds[at] = threshold;
      forest.trees[at] = tree;
      forest.bits[at] = bit;
    }
    forest.leaves[tree] = tree << depth;
    forest.sum += values[tree << depth]!;
  }
  return forest;
}

/** Log-odds that a forest gives to a row of bytes. */
export function logOdds(forest: Forest, row: Uint8Array): number {
  const { starts, thresholds, trees, bits, values, row: last, turns, leaves } = forest;
  let { sum } = forest;
  for (let feature = 0; feature < last.length; feature++) {
    const value = row[feature]!;
    const before = last[feature]!;
    if (value === before) continue;
    last[feature] = value;
    const from = turns[feature]!;
    let to = from;
    if (value > before) for (const end = starts[feature + 1]!; to < end && thresholds[to]! < value; ) to++;
    else for (const start = starts[feature]!; to > start && thresholds[to - 1]! >= value; ) to--;
    turns[feature] = to;
    const end = Math.max(from, to);
    for (let question = Math.min(from, to); question < end; question++) {
      const tree = trees[question]!;
      const leaf = leaves[tree]!;
      const turned = leaf ^ bits[question]!;
      leaves[tree] = turned;
      sum += values[turned]! - values[leaf]!;
    }
  }
  forest.sum = sum;
  return forest.bias + sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
