import { goldNames, loadPair } from './load.ts';
import { scoreNesting } from './nesting.ts';
import { scoreSpeakers } from './speakers.ts';
import { scoreGold, type GoldScores } from './score.ts';
import type { Miss } from './gold.ts';

/** Scores of every article with gold and of all together. */
export interface GoldReport {
  articles: { name: string; scores: GoldScores; misses: Miss[] }[];
  pooled: GoldScores;
  /** Of the statements as people marked them, those that core puts inside the right other one, in percent. */
  nesting?: number;
  /** Of the statements as people marked them, those whose speaker core resolves to the right one, in percent. */
  speakers?: number;
}

export function measureGold(): GoldReport {
  const pairs = goldNames().map((name) => ({ name, pair: loadPair(name) }));
  const nesting = scoreNesting(pairs.map(({ pair: { gold } }) => gold));
  const speakers = scoreSpeakers(pairs.map(({ pair }) => pair));
  return {
    articles: pairs.map(({ name, pair }) => ({ name, ...scoreGold([pair]) })),
    pooled: scoreGold(pairs.map(({ pair }) => pair)).scores,
    ...(nesting !== undefined && { nesting }),
    ...(speakers !== undefined && { speakers }),
  };
}
