import { CONTEXT_FEATURES, contextFeatures, FEATURE_BITS, PLACES } from '../../../core/src/tags/features.ts';
import { WORD_TAG_COUNT } from '../../../core/src/tags/model.ts';
import { MOST_WEIGHT } from '../../../core/src/tags/packed-model.ts';
import { NO_TAG } from '../../../core/src/tags/tagger.ts';
import type { Example, ExampleMaker } from './tag-examples.ts';
import type { TagParameters } from './tag-parameters.ts';

export interface TrainerOptions {
  /** Passes that choose the weights worth keeping. */
  choosing: number;
  /** Passes that fit the kept ones. */
  settling: number;
  /** Rate of learning. */
  rate: number;
  /** How strongly small weights are drawn to 0 while choosing. */
  sparsity: number;
  /** Most weights kept. */
  keep: number;
  /** Size of one level of a whole-number weight. */
  level: number;
  /** Called after each part of the work, with the share of it that is done, 0 to 1. */
  onProgress: (done: number) => void;
}

/** Gradients smaller than this change nothing worth the time. */
const LEAST_GRADIENT = 2e-3;
const MOST_FEATURES = 64;

/** Places of the words around the one to tag, in the order of `describeWord`, as steps in the sentence. */
const STEPS = [0, -1, -2, 1, 2];

/**
 * Fits a softmax over the tags of each word by adaptive dual averaging with an L1 penalty (Xiao 2010; Duchi, Hazan and
 * Singer 2011), each word after the tags that the model itself gave the words before it. The penalty makes most weights 0;
 * the largest of the others are fitted again without it, and rounded to whole numbers.
 */
export class TagTrainer {
  readonly #maker: ExampleMaker;
  readonly #options: TrainerOptions;
  readonly #gradients = new Float32Array(WORD_TAG_COUNT << FEATURE_BITS);
  readonly #squares = new Float32Array(WORD_TAG_COUNT << FEATURE_BITS);
  /** Weights that may be other than 0; all where it is undefined. */
  #kept: Uint8Array | undefined;
  #threshold = 0;
  #sparsity: number;
  #seen = 0;
  #random = 1;
  readonly #rows = new Int32Array(MOST_FEATURES);
  readonly #context = new Int32Array(CONTEXT_FEATURES);
  readonly #scores = new Float64Array(WORD_TAG_COUNT);

  constructor(maker: ExampleMaker, options: TrainerOptions) {
    this.#maker = maker;
    this.#options = options;
    this.#sparsity = options.sparsity;
  }

  fit(examples: readonly Example[]): TagParameters['weights'] {
    const { choosing, settling, onProgress } = this.#options;
    const order = [...examples];
    for (let pass = 0; pass < choosing; pass++)
      this.#pass(order, (share) => onProgress((pass + share) / (choosing + settling)));
    this.#keepLargest();
    for (let pass = 0; pass < settling; pass++) {
      this.#pass(order, (share) => onProgress((choosing + pass + share) / (choosing + settling)));
    }
    onProgress(1);
    return this.#wholeNumbers();
  }

  #pass(order: Example[], onProgress: (share: number) => void): void {
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.#draw(i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    order.forEach((example, i) => {
      this.#learn(example);
      if (i % 1000 === 0) onProgress(i / order.length);
    });
  }

  #learn({ slots, decided, gold }: Example): void {
    let tag1 = NO_TAG;
    let tag2 = NO_TAG;
    for (let i = 0; i < decided.length; i++) {
      let tag = decided[i]!;
      if (tag < 0) {
        const candidates = this.#maker.candidates[slots[i + 2]!]!;
        const count = this.#gather(slots, i + 2, tag1, tag2);
        tag = this.#best(count, candidates);
        if (gold[i]! >= 0 && candidates.includes(gold[i]!)) this.#update(count, candidates, tag, gold[i]!);
      }
      tag2 = tag1;
      tag1 = tag;
    }
  }

  /** Collects the rows of all features of a word; gives their number. */
  #gather(slots: Int32Array, at: number, tag1: number, tag2: number): number {
    const { features, facts } = this.#maker;
    let count = 0;
    for (let place = 0; place < PLACES; place++) {
      for (const feature of features[slots[at + STEPS[place]!]!]![place]!) this.#rows[count++] = feature;
    }
    contextFeatures(this.#context, facts, slots[at - 1]!, slots[at]!, slots[at + 1]!, slots[at + 2]!, tag1, tag2);
    for (const feature of this.#context) this.#rows[count++] = feature;
    return count;
  }

  #best(count: number, candidates: Uint8Array): number {
    const scores = this.#scores;
    for (const tag of candidates) scores[tag] = 0;
    for (let r = 0; r < count; r++) {
      const base = this.#rows[r]! * WORD_TAG_COUNT;
      for (const tag of candidates) scores[tag]! += this.#weight(base + tag);
    }
    let best = candidates[0]!;
    for (const tag of candidates) if (scores[tag]! > scores[best]!) best = tag;
    return best;
  }

  #update(count: number, candidates: Uint8Array, best: number, gold: number): void {
    const scores = this.#scores;
    const top = scores[best]!;
    let total = 0;
    for (const tag of candidates) total += scores[tag] = Math.exp(scores[tag]! - top);
    for (const tag of candidates) {
      const gradient = scores[tag]! / total - (tag === gold ? 1 : 0);
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (let r = 0; r < count; r++) {
        const at = this.#rows[r]! * WORD_TAG_COUNT + tag;
        if (this.#kept !== undefined && this.#kept[at] === 0) continue;
        this.#gradients[at]! += gradient;
        this.#squares[at]! += gradient * gradient;
      }
    }
    this.#threshold = this.#sparsity * ++this.#seen;
  }

  #weight(at: number): number {
    const gradient = this.#gradients[at]!;
    const beyond = Math.abs(gradient) - this.#threshold;
    if (beyond <= 0) return 0;
    const size = (this.#options.rate * beyond) / (Math.sqrt(this.#squares[at]!) + 1e-3);
    return gradient > 0 ? -size : size;
  }

  #keepLargest(): void {
    const found: { at: number; size: number }[] = [];
    for (let at = 0; at < this.#gradients.length; at++) {
      const weight = this.#weight(at);
      if (weight !== 0) found.push({ at, size: Math.abs(weight) });
    }
    found.sort((a, b) => b.size - a.size || a.at - b.at);
    this.#kept = new Uint8Array(this.#gradients.length);
    for (const { at } of found.slice(0, this.#options.keep)) this.#kept[at] = 1;
    this.#gradients.fill(0);
    this.#squares.fill(0);
    this.#sparsity = this.#threshold = this.#seen = 0;
  }

  #wholeNumbers(): TagParameters['weights'] {
    const weights: TagParameters['weights'] = new Map();
    for (let at = 0; at < this.#gradients.length; at++) {
      const level = Math.round(this.#weight(at) / this.#options.level);
      if (level === 0) continue;
      const feature = Math.floor(at / WORD_TAG_COUNT);
      let row = weights.get(feature);
      if (row === undefined) weights.set(feature, (row = []));
      row.push([at % WORD_TAG_COUNT, Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, level))]);
    }
    return weights;
  }

  /** A whole number from 0 up to `below`; always the same ones in the same order. */
  #draw(below: number): number {
    this.#random = (Math.imul(this.#random, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((this.#random >>> 8) / 0x1_00_00_00) * below);
  }
}
