import type { Article } from '@article-digest/core';
import { judgeSpeech, type AttributionRow } from './attributions.ts';

/** Statements whose confidence lies in one range: what was claimed, and what was right. Shares in percent. */
export interface ReliabilityBin {
  from: number;
  to: number;
  statements: number;
  claimed: number;
  right: number;
}

const EDGES = [0, 0.5, 0.7, 0.8, 0.9, 1.001];

/** How well confidences hold: statements of speech by how sure core was, and how many of them the corpus has too. */
export function measureReliability(
  rows: readonly AttributionRow[],
  articles: ReadonlyMap<string, Article>,
): ReliabilityBin[] {
  const judged = rows.flatMap((row) => {
    const article = articles.get(row.id);
    return article === undefined ? [] : [...judgeSpeech(row, article)];
  });
  return EDGES.slice(1).map((to, index) => {
    const from = EDGES[index]!;
    const inside = judged.filter(([{ confidence }]) => confidence >= from && confidence < to);
    const share = (sum: number): number => (100 * sum) / Math.max(1, inside.length);
    return {
      from,
      to: Math.min(1, to),
      statements: inside.length,
      claimed: share(inside.reduce((sum, [{ confidence }]) => sum + confidence, 0)),
      right: share(inside.filter(([, right]) => right).length),
    };
  });
}

/** The bins as rows of a table, the header first. */
export function reliabilityRows(bins: readonly ReliabilityBin[]): string[][] {
  return [
    ['confidence', 'statements', 'claimed', 'right'],
    ...bins.map(({ from, to, statements, claimed, right }) => [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(statements),
      claimed.toFixed(1),
      right.toFixed(1),
    ]),
  ];
}
