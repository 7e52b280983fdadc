/** Rows of bytes, one after the other, `width` to a row, with a target between 0 and 1 for each row. */
export interface Examples {
  width: number;
  bytes: Uint8Array;
  targets: Float32Array;
  /** The choice that each row belongs to, rows of one choice side by side; without it every row is a question of its own. */
  choices?: Int32Array;
}

export interface BoostingParameters {
  trees: number;
  /** Questions of each tree; it has two to that power leaves. */
  depth: number;
  rate: number;
  /** Pulls the values of leaves to nought. */
  ridge: number;
  /** Share of the rows that each tree sees. */
  rowShare: number;
  /** Share of the features that each tree may use. */
  featureShare: number;
  seed: number;
}

/** All trees of a forest have the same depth. */
export interface Forest {
  bias: number;
  trees: Tree[];
}

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

/** Numbers between 0 and 1 that a seed settles (xorshift). */
function randomFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}

/** Rows that have given the same answers so far: a stretch of the order. */
interface Leaf {
  start: number;
  end: number;
  /** Sums of gradients and of hessians by feature and byte. */
  histogram: Float64Array;
  gradient: number;
  hessian: number;
}

const BINS = 256;
const LEAST_HESSIAN = 1e-6;

/**
 * Gradient boosting of oblivious regression trees on the logistic loss (Friedman 2001; the trees as in CatBoost, Prokhorenkova et
 * al. 2018), by histograms of bytes; on the likelihood of the right choice where rows are to be chosen from. The same examples, parameters and seed give the same forest.
 */
export function boost(
  examples: Examples,
  parameters: BoostingParameters,
  onTree: (done: number) => void = () => {},
): Forest {
  const { width, bytes, targets, choices } = examples;
  const count = targets.length;
  const random = randomFrom(parameters.seed);
  const columns = Array.from({ length: width }, (_, feature) => {
    const column = new Uint8Array(count);
    for (let row = 0; row < count; row++) column[row] = bytes[row * width + feature]!;
    return column;
  });
  const tops = columns.map((column) => column.reduce((top, byte) => Math.max(top, byte), 0));
  const mean = targets.reduce((sum, target) => sum + target, 0) / count;
  // Of things to choose from only the differences count.
  const bias = choices === undefined ? Math.log(mean / (1 - mean)) : 0;
  const scores = new Float64Array(count).fill(bias);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const order = new Int32Array(count);
  const spare = new Int32Array(count);
  const trees: Tree[] = [];

  for (let round = 0; round < parameters.trees; round++) {
    let seen = 0;
    if (choices === undefined) leanToTargets(examples, scores, gradients, hessians);
    else leanToRight(examples, choices, scores, gradients, hessians);
    for (let row = 0; row < count; row++) if (random() < parameters.rowShare) order[seen++] = row;
    const used = columns.flatMap((_, feature) =>
      tops[feature]! > 0 && random() < parameters.featureShare ? [feature] : [],
    );
    const leafOf = (start: number, end: number, histogram?: Float64Array): Leaf => {
      const leaf: Leaf = {
        start,
        end,
        histogram: histogram ?? new Float64Array(width * BINS * 2),
        gradient: 0,
        hessian: 0,
      };
      for (let i = start; i < end; i++) {
        leaf.gradient += gradients[order[i]!]!;
        leaf.hessian += hessians[order[i]!]!;
      }
      if (histogram === undefined) fill(leaf, used, columns, order, gradients, hessians);
      return leaf;
    };
    const tree: Tree = { features: [], thresholds: [], values: [] };
    let leaves = [leafOf(0, seen)];
    while (tree.features.length < parameters.depth) {
      const question = bestQuestion(leaves, used, tops, parameters.ridge);
      tree.features.push(question.feature);
      tree.thresholds.push(question.threshold);
      const column = columns[question.feature]!;
      leaves = leaves.flatMap((leaf) => {
        let middle = leaf.start;
        let rest = 0;
        for (let i = leaf.start; i < leaf.end; i++) {
          const row = order[i]!;
          if (column[row]! <= question.threshold) order[middle++] = row;
          else spare[rest++] = row;
        }
        for (let i = 0; i < rest; i++) order[middle + i] = spare[i]!;
        // The histogram of the larger side is what is left of the whole without the smaller.
        const smallFirst = middle - leaf.start < leaf.end - middle;
        const small = smallFirst ? leafOf(leaf.start, middle) : leafOf(middle, leaf.end);
        subtract(leaf.histogram, small.histogram, used, tops);
        const large = smallFirst
          ? leafOf(middle, leaf.end, leaf.histogram)
          : leafOf(leaf.start, middle, leaf.histogram);
        return smallFirst ? [small, large] : [large, small];
      });
    }
    tree.values = leaves.map(({ gradient, hessian }) => (parameters.rate * gradient) / (hessian + parameters.ridge));
    trees.push(tree);
    for (let row = 0; row < count; row++) {
      let leaf = 0;
      for (let k = 0; k < parameters.depth; k++)
        leaf = leaf * 2 + (columns[tree.features[k]!]![row]! > tree.thresholds[k]! ? 1 : 0);
      scores[row]! += tree.values[leaf]!;
    }
    onTree((round + 1) / parameters.trees);
  }
  return { bias, trees };
}

function fill(
  { start, end, histogram }: Leaf,
  used: readonly number[],
  columns: readonly Uint8Array[],
  order: Int32Array,
  gradients: Float64Array,
  hessians: Float64Array,
): void {
  for (const feature of used) {
    const column = columns[feature]!;
    const base = feature * BINS * 2;
    for (let i = start; i < end; i++) {
      const row = order[i]!;
      const bin = base + column[row]! * 2;
      histogram[bin]! += gradients[row]!;
      histogram[bin + 1]! += hessians[row]!;
    }
  }
}

function subtract(from: Float64Array, what: Float64Array, used: readonly number[], tops: readonly number[]): void {
  for (const feature of used) {
    const base = feature * BINS * 2;
    for (let bin = base; bin < base + (tops[feature]! + 1) * 2; bin++) from[bin]! -= what[bin]!;
  }
}

/** The question that lowers the loss most, all leaves taken together. */
function bestQuestion(
  leaves: readonly Leaf[],
  used: readonly number[],
  tops: readonly number[],
  ridge: number,
): { feature: number; threshold: number } {
  let best = { feature: used[0] ?? 0, threshold: 0 };
  let most = -Infinity;
  const gradients = new Float64Array(leaves.length);
  const hessians = new Float64Array(leaves.length);
  for (const feature of used) {
    gradients.fill(0);
    hessians.fill(0);
    const base = feature * BINS * 2;
    for (let threshold = 0; threshold < tops[feature]!; threshold++) {
      let gain = 0;
      for (let i = 0; i < leaves.length; i++) {
        const { histogram, gradient, hessian } = leaves[i]!;
        const left = (gradients[i]! += histogram[base + threshold * 2]!);
        const weight = (hessians[i]! += histogram[base + threshold * 2 + 1]!);
        const right = gradient - left;
        gain += (left * left) / (weight + ridge) + (right * right) / (Math.max(0, hessian - weight) + ridge);
      }
      if (gain > most + 1e-9) {
        most = gain;
        best = { feature, threshold };
      }
    }
  }
  return best;
}

/**
 * Gradients of the logarithm of how likely the right one of each choice is (the conditional logit, McFadden 1974), and the diagonal
 * of the Hessian. Of several that are right in part, each counts by its share; a choice with none teaches nothing.
 */
function leanToRight(
  { targets }: Examples,
  choices: Int32Array,
  scores: Float64Array,
  gradients: Float64Array,
  hessians: Float64Array,
): void {
  for (let start = 0, end = 0; start < choices.length; start = end) {
    let top = -Infinity;
    let right = 0;
    for (end = start; end < choices.length && choices[end] === choices[start]; end++) {
      top = Math.max(top, scores[end]!);
      right += targets[end]!;
    }
    let sum = 0;
    for (let row = start; row < end; row++) sum += Math.exp(scores[row]! - top);
    for (let row = start; row < end; row++) {
      const p = Math.exp(scores[row]! - top) / sum;
      gradients[row] = right === 0 ? 0 : targets[row]! / right - p;
      hessians[row] = right === 0 ? LEAST_HESSIAN : Math.max(p * (1 - p), LEAST_HESSIAN);
    }
  }
}

/** Gradients and Hessian of the logistic loss. */
function leanToTargets(
  { targets }: Examples,
  scores: Float64Array,
  gradients: Float64Array,
  hessians: Float64Array,
): void {
  for (let row = 0; row < targets.length; row++) {
    const p = 1 / (1 + Math.exp(-scores[row]!));
    gradients[row] = targets[row]! - p;
    hessians[row] = Math.max(p * (1 - p), LEAST_HESSIAN);
  }
}
