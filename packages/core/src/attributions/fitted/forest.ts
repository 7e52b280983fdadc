/**
 * Oblivious regression trees whose values add up to log-odds. Each tree asks up to {@link MOST_QUESTIONS} questions of a row of bytes,
 * whether a feature is above a threshold; the answers, the first one the highest bit, are the number of its leaf. There is nothing
 * to follow from node to node, which makes them quick to ask and small to keep.
 */
export interface Forest {
  bias: number;
  /** Questions that tell the leaves of a tree apart. */
  depth: number;
  /** {@link MOST_QUESTIONS} of each tree, one tree behind the other: the feature, then eight bits of threshold. */
  questions: Uint16Array;
  /** Log-odds of the leaves of all trees. */
  values: Float32Array;
}

/** As deep as a tree may be. */
const MOST_QUESTIONS = 4;

/** Above the highest threshold is no byte: the answer is always no. */
const NEVER = 255;

/** A forest from the features and thresholds of its questions and from the values of its leaves, one tree behind the other. */
export function forestOf(
  bias: number,
  depth: number,
  features: Uint8Array,
  thresholds: Uint8Array,
  values: Float32Array,
): Forest {
  if (depth > MOST_QUESTIONS) throw new RangeError(`Trees ${depth} deep`);
  const questions = new Uint16Array((features.length / depth) * MOST_QUESTIONS);
  for (let i = 0, at = 0; at < questions.length;) {
    for (let spare = depth; spare < MOST_QUESTIONS; spare++) questions[at++] = NEVER;
    for (const end = i + depth; i < end; i++) questions[at++] = (features[i]! << 8) | thresholds[i]!;
  }
  return { bias, depth, questions, values };
}

/** Log-odds that a forest gives to a row of bytes. */
export function logOdds({ bias, depth, questions, values }: Forest, row: Uint8Array): number {
  const leaves = 1 << depth;
  let sum = bias;
  // Written out, and without a condition: a processor cannot guess the answers.
  for (let at = 0, base = 0; base < values.length; at += MOST_QUESTIONS, base += leaves) {
    const leaf =
      (answer(questions[at]!, row) << 3) |
      (answer(questions[at + 1]!, row) << 2) |
      (answer(questions[at + 2]!, row) << 1) |
      answer(questions[at + 3]!, row);
    sum += values[base + leaf]!;
  }
  return sum;
}

/** 1 for yes: the sign of the threshold less the feature. */
const answer = (question: number, row: Uint8Array): number => ((question & 255) - row[question >> 8]!) >>> 31;

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
