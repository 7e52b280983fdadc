import { describe, expect, test } from 'vitest';
import { logOdds, probability } from '../../../../core/src/attributions/fitted/forest.ts';
import { unpackForest } from '../../../../core/src/attributions/fitted/packed.ts';
import { boost, type BoostingParameters, type Examples } from '../../../src/fit/attributions/boosted-trees.ts';
import { packForest } from '../../../src/fit/attributions/pack.ts';

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

  test('the same seed gives the same bytes, another seed others', () => {
    expect(packForest(boost(examples, PARAMETERS))).toEqual(packForest(boost(examples, PARAMETERS)));
    expect(packForest(boost(examples, { ...PARAMETERS, seed: 6 }))).not.toEqual(
      packForest(boost(examples, PARAMETERS)),
    );
  });
});
