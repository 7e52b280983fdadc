/** What rows should come to. */
export interface Targets {
  /** Between 0 and 1, one for each row. */
  targets: Float32Array;
  /** The choice that each row belongs to, rows of one choice side by side; without it every row is a question of its own. */
  choices?: Int32Array;
}

const LEAST_HESSIAN = 1e-6;

/** How far the scores of rows, as log-odds, are from what they should come to, and which way. */
export class Lean {
  readonly targets: Float32Array;
  readonly scores: Float64Array;
  readonly gradients: Float64Array;
  readonly hessians: Float64Array;
  readonly #choices: Int32Array | undefined;

  /** All rows with one score. */
  constructor({ targets, choices }: Targets, score: number) {
    this.targets = targets;
    this.#choices = choices;
    this.scores = new Float64Array(targets.length).fill(score);
    this.gradients = new Float64Array(targets.length);
    this.hessians = new Float64Array(targets.length);
  }

  /** Works out gradients and hessians for the scores as they are. */
  measure(): void {
    if (this.#choices === undefined) leanToTargets(this);
    else leanToRight(this.#choices, this);
  }
}

/**
 * Gradients of the logarithm of how likely the right one of each choice is (the conditional logit, McFadden 1974), and the diagonal
 * of the Hessian. Of several that are right in part, each counts by its share; a choice with none teaches nothing.
 */
function leanToRight(choices: Int32Array, { targets, scores, gradients, hessians }: Lean): void {
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
function leanToTargets({ targets, scores, gradients, hessians }: Lean): void {
  for (let row = 0; row < targets.length; row++) {
    const p = 1 / (1 + Math.exp(-scores[row]!));
    gradients[row] = targets[row]! - p;
    hessians[row] = Math.max(p * (1 - p), LEAST_HESSIAN);
  }
}
