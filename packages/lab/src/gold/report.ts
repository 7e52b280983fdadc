import { goldNames, loadPair } from './load.ts';
import { scoreGold, type GoldScores } from './score.ts';
import type { Miss } from './gold.ts';

/** Below these on this article `npm run score` fails. `false artefacts` must be at most its figure. */
export const THRESHOLDS: { article: string; least: Record<string, number>; most: Record<string, number> } = {
  article: 'golan',
  least: {
    blocks: 99,
    'attribution full@head F1': 85,
    chains: 75,
    speaker: 90,
    anonymity: 95,
    addressee: 90,
    'mention F1': 95,
    'coreference B3': 97,
    roles: 90,
    quantities: 100,
    'times recall': 85,
    'times precision': 85,
    'artefacts found': 100,
    hearsay: 80,
    'scare quotes': 100,
  },
  most: { 'false artefacts': 0 },
};

/** Scores of every article with gold and of all together, and what falls below the thresholds. */
export interface GoldReport {
  articles: { name: string; scores: GoldScores; misses: Miss[] }[];
  pooled: GoldScores;
  failures: string[];
}

export function measureGold(): GoldReport {
  const pairs = goldNames().map((name) => ({ name, pair: loadPair(name) }));
  const articles = pairs.map(({ name, pair }) => ({ name, ...scoreGold([pair]) }));
  return {
    articles,
    pooled: scoreGold(pairs.map(({ pair }) => pair)).scores,
    failures: articles.flatMap(({ name, scores }) => (name === THRESHOLDS.article ? failuresOf(scores) : [])),
  };
}

function failuresOf(scores: GoldScores): string[] {
  const failures: string[] = [];
  for (const [measure, least] of Object.entries(THRESHOLDS.least)) {
    const score = scores[measure] ?? 0;
    if (score < least)
      failures.push(`${THRESHOLDS.article}: ${measure} is ${score.toFixed(1)}, wanted at least ${least}`);
  }
  for (const [measure, most] of Object.entries(THRESHOLDS.most)) {
    const score = scores[measure] ?? Infinity;
    if (score > most) failures.push(`${THRESHOLDS.article}: ${measure} is ${score}, wanted at most ${most}`);
  }
  return failures;
}
