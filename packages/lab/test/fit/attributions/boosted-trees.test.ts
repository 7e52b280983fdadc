import { describe, expect, test } from 'vitest';
import { logOdds, probability } from '../../../../core/src/attributions/fitted/forest.ts';
import { unpackForest } from '../../../../core/src/attributions/fitted/packed.ts';
import {
  boost,
  type BoostingParameters,
  type Examples,
  type Forest,
} from '../../../src/fit/attributions/boosted-trees.ts';
import { packForest } from '../../../src/fit/attributions/pack.ts';
import { roundLeaves } from '../../../src/fit/attributions/round-leaves.ts';
import { leafOfRow, type Tree } from '../../../src/fit/attributions/tree.ts';

const PARAMETERS: BoostingParameters = {
  trees: 40,
  depth: 2,
  rate: 0.3,
  ridge: 1,
  rowShare: 0.8,
  featureShare: 1,
  seed: 5,
};

/** True where exactly one of two bytes is above 100, which no sum of single questions can tell; a third byte says nothing. */
function oneOfTwo(count: number): Examples {
  const bytes = new Uint8Array(count * 3);
  const targets = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    const [a, b, noise] = [(row * 37) % 200, (row * 91) % 200, (row * 53) % 256];
    bytes.set([a, b, noise], row * 3);
    targets[row] = a > 100 !== b > 100 ? 1 : 0;
  }
  return { width: 3, bytes, targets };
}

describe('boosted oblivious trees', () => {
  const examples = oneOfTwo(1000);
  const forest = unpackForest(packForest(boost(examples, PARAMETERS)));

  const at = (a: number, b: number): number => probability(logOdds(forest, Uint8Array.of(a, b, 7)));

  test('learn what two questions together tell', () => {
    expect(at(20, 180)).toBeGreaterThan(0.9);
    expect(at(180, 20)).toBeGreaterThan(0.9);
    expect(at(20, 20)).toBeLessThan(0.1);
    expect(at(180, 180)).toBeLessThan(0.1);
  });

  test('ask of a byte that says nothing less than of those that tell', () => {
    const asked = [...forest.questions].filter((question) => question >> 8 === 2).length;
    expect(asked).toBeLessThan((PARAMETERS.trees * PARAMETERS.depth) / 4);
  });

  test('come nearer to the targets when all their leaves are fitted once more, with the questions as they are', () => {
    const boosted = boost(examples, { ...PARAMETERS, trees: 4 });
    const refined = boost(examples, { ...PARAMETERS, trees: 4, refinement: { passes: 10, ridge: 1 } });
    expect(questionsOf(refined)).toEqual(questionsOf(boosted));
    expect(lossOf(refined, examples)).toBeLessThan(lossOf(boosted, examples) - 0.05);
  });

  test('and stay near nought when that is held by a strong ridge', () => {
    const held = boost(examples, { ...PARAMETERS, trees: 4, refinement: { passes: 20, ridge: 1e6 } });
    expect(Math.max(...held.trees.flatMap(({ values }) => values.map(Math.abs)))).toBeLessThan(0.01);
  });

  test('the best of three times as many come nearer than those that were grown first, and are no more', () => {
    const refinement = { passes: 10, ridge: 1 };
    const refined = boost(examples, { ...PARAMETERS, trees: 4, refinement });
    const chosen = boost(examples, { ...PARAMETERS, trees: 4, refinement, spare: 3 });
    expect(chosen.trees).toHaveLength(4);
    expect(lossOf(chosen, examples)).toBeLessThan(lossOf(refined, examples));
  });

  test('the same seed gives the same bytes, another seed others', () => {
    expect(packForest(boost(examples, PARAMETERS))).toEqual(packForest(boost(examples, PARAMETERS)));
    expect(packForest(boost(examples, { ...PARAMETERS, seed: 6 }))).not.toEqual(
      packForest(boost(examples, PARAMETERS)),
    );
  });
});

function questionsOf({ trees }: Forest): unknown {
  return trees.map(({ features, thresholds }) => ({ features, thresholds }));
}

/** Mean logistic loss. */
function lossOf({ bias, trees }: Forest, { width, bytes, targets }: Examples): number {
  const columns = Array.from({ length: width }, (_, feature) => bytes.filter((_, at) => at % width === feature));
  const losses = Array.from(targets, (target, row) => {
    const odds = trees.reduce((sum, tree) => sum + tree.values[leafOfRow(tree, columns, row)]!, bias);
    return Math.log1p(Math.exp(target === 1 ? -odds : odds));
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
}

/** Of three things the one with the highest first byte; how high that is differs from choice to choice. */
function highestOfThree(count: number): Examples {
  const bytes = new Uint8Array(count * 3 * 2);
  const targets = new Float32Array(count * 3);
  const choices = new Int32Array(count * 3);
  for (let choice = 0; choice < count; choice++) {
    const right = (choice * 7) % 3;
    for (let one = 0; one < 3; one++) {
      const row = choice * 3 + one;
      bytes.set([one === right ? 90 + (choice % 20) : 40 + ((choice * 13 + one * 29) % 50), (row * 53) % 256], row * 2);
      targets[row] = one === right ? 1 : 0;
      choices[row] = choice;
    }
  }
  return { width: 2, bytes, targets, choices };
}

describe('trees that choose', () => {
  const examples = highestOfThree(400);
  const forest = unpackForest(packForest(boost(examples, PARAMETERS)));
  const score = (byte: number): number => logOdds(forest, Uint8Array.of(byte, 7));

  test('the right one of a choice stands above the others', () => {
    expect(score(95)).toBeGreaterThan(score(60) + 2);
  });

  test('and of two that are as good none does', () => {
    expect(Math.abs(score(97) - score(99))).toBeLessThan(1);
  });
});

const stump = (low: number, high: number): Tree => ({ features: [0], thresholds: [5], values: [low, high] });

describe('rounded leaves', () => {
  const columns = [Uint8Array.of(0, 0, 9, 9)];
  const sums = (trees: readonly Tree[]): number[] =>
    Array.from({ length: 4 }, (_, row) =>
      trees.reduce((sum, one) => sum + one.values[leafOfRow(one, columns, row)]!, 0),
    );

  test('what one tree loses the next ones make good', () => {
    const trees = [stump(1, -1), ...Array.from({ length: 30 }, () => stump(0.03, -0.04))];
    const before = sums(trees);
    const level = roundLeaves(trees, columns, 4);
    for (const [row, sum] of sums(trees).entries()) expect(Math.abs(sum - before[row]!)).toBeLessThanOrEqual(level);
    // Each by itself they would all be nought.
    expect(0.04 / level).toBeLessThan(0.5);
  });

  test('values are whole multiples of the level, and the largest keeps its place', () => {
    const trees = [stump(1, -0.5), stump(0.21, 0.33)];
    const level = roundLeaves(trees, columns, 4);
    for (const { values } of trees)
      for (const value of values) expect(value / level).toBeCloseTo(Math.round(value / level), 9);
    expect(trees[0]!.values[0]).toBeCloseTo(1, 3);
  });
});

test('packed in the order of their features, trees say the same', () => {
  const examples = oneOfTwo(300);
  const grown = boost(examples, { ...PARAMETERS, depth: 3 });
  const read = unpackForest(packForest(grown));
  const columns = [0, 1, 2].map((feature) => examples.bytes.filter((_, at) => at % 3 === feature));
  for (let row = 0; row < 300; row++) {
    const sum = grown.trees.reduce((odds, one) => odds + one.values[leafOfRow(one, columns, row)]!, grown.bias);
    expect(logOdds(read, examples.bytes.subarray(row * 3, row * 3 + 3))).toBeCloseTo(sum, 2);
  }
});
