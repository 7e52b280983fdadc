import { Lean, type Targets } from './lean.ts';
import { pruneTrees } from './prune-trees.ts';
import { refineLeaves, type Refinement } from './refine-leaves.ts';
import { roundLeaves } from './round-leaves.ts';
import { addTree, type Tree } from './tree.ts';

/** Rows of bytes, one after the other, `width` to a row, with what each should come to. */
export interface Examples extends Targets {
  width: number;
  bytes: Uint8Array;
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
  /** How the values of all leaves are fitted once more, all trees together; without it they stay what each tree added to those before it. */
  refinement?: Refinement;
  /** How many times as many trees are grown first, each with a step that is so much smaller; needs `refinement`. */
  spare?: number;
}

/** All trees of a forest have the same depth. */
export interface Forest {
  bias: number;
  /** The values of leaves are whole multiples of this. */
  level: number;
  trees: Tree[];
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
  const lean = new Lean(examples, bias);
  const { scores, gradients, hessians } = lean;
  const order = new Int32Array(count);
  const aside = new Int32Array(count);
  const { refinement, spare = 1 } = parameters;
  const rounds = parameters.trees * spare;
  const rate = parameters.rate / spare;
  let trees: Tree[] = [];

  for (let round = 0; round < rounds; round++) {
    let seen = 0;
    lean.measure();
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
          else aside[rest++] = row;
        }
        for (let i = 0; i < rest; i++) order[middle + i] = aside[i]!;
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
    tree.values = leaves.map(({ gradient, hessian }) => (rate * gradient) / (hessian + parameters.ridge));
    trees.push(tree);
    addTree(tree, columns, scores);
    onTree((round + 1) / rounds);
  }
  if (refinement !== undefined) {
    trees = pruneTrees(trees, parameters.trees, columns, lean, refinement);
    refineLeaves(trees, columns, lean, refinement);
  }
  return { bias, level: roundLeaves(trees, columns, count), trees };
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
