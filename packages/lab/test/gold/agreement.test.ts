import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Pair } from '../../src/gold/gold.ts';
import { goldNames, loadPair } from '../../src/gold/load.ts';
import { scoreGold } from '../../src/gold/score.ts';
import { SHARED } from '../../src/shared.ts';
import { askReference, canCompare } from '../reference.ts';
import { disturbed } from './disturbed.ts';

/** The figures that the reference scorer, written in Python, gives for the same parses. */
function referenceScores(pairs: readonly { name: string; pair: Pair }[]): Record<string, number | null> {
  const parsed = pairs.map(({ pair }) => JSON.stringify(pair.article));
  const scores = askReference('gold.py', parsed, (paths) =>
    pairs.flatMap(({ name }, index) => [fileURLToPath(new URL(`articles/${name}.gold.json`, SHARED)), paths[index]!]),
  );
  return scores as Record<string, number | null>;
}

describe.skipIf(!canCompare)('the measure agrees with its reference', () => {
  const parsed = goldNames().map((name) => ({ name, pair: loadPair(name) }));

  test.each([
    ['as parsed', parsed],
    ...[1, 2, 3].map((seed): [string, typeof parsed] => [
      `gold with faults, seed ${seed}`,
      parsed.map(({ name, pair }) => ({ name, pair: { gold: pair.gold, article: disturbed(pair, seed) } })),
    ]),
  ])('%s', (_, pairs) => {
    const expected = referenceScores(pairs);
    const { scores } = scoreGold(pairs.map(({ pair }) => pair));
    const apart = Object.entries(scores).filter(([measure, score]) => {
      const other = expected[measure];
      if (score === undefined || typeof other !== 'number') return score !== (other ?? undefined);
      // The reference takes an entity's first mention from an unordered set: roles may differ where names are ill joined.
      return Math.abs(score - other) > (measure === 'roles' ? 3 : 0.05);
    });
    expect(apart).toEqual([]);
  });
});
