import type { Article } from '@article-digest/core';
import { judge, type AttributionRow, type Slice } from './attributions.ts';
import { compareNames, type NamesRow } from './names.ts';

/** Things found whose confidence lies in one range: what was claimed, and what was right. Shares in percent. */
export interface ReliabilityBin {
  from: number;
  to: number;
  things: number;
  claimed: number;
  right: number;
}

/** How well confidences hold. */
export interface Reliability {
  /** Ascending; one of them lies around 0.9. */
  bins: ReliabilityBin[];
  /** How far the share claimed lies from the share right, the mean over all things found, in points. */
  error: number;
}

/** A confidence, and whether the thing was right. */
type Judged = readonly [confidence: number, right: boolean];

const EDGES = [0, 0.5, 0.65, 0.75, 0.85, 0.95, 1.001];

/** Statements of a slice by how sure core was, and how many of them the corpus has too. */
export function statementReliability(
  rows: readonly AttributionRow[],
  articles: ReadonlyMap<string, Article>,
  slice: Slice,
): Reliability {
  return reliabilityOf(
    rows.flatMap((row) => {
      const article = articles.get(row.id);
      const judged = article === undefined ? [] : [...judge(row, article, slice)];
      return judged.map(([{ confidence }, right]): Judged => [confidence, right]);
    }),
  );
}

/** The same of names: right are those with the very span and kind of the gold. */
export function nameReliability(rows: readonly NamesRow[], articles: ReadonlyMap<string, Article>): Reliability {
  return reliabilityOf(
    rows.flatMap((row) => {
      const { wanted, found } = compareNames(row, articles.get(row.id));
      return [...found].map(([key, { confidence = 0 }]): Judged => [confidence, wanted.has(key)]);
    }),
  );
}

/** Sorts things into bins by confidence. */
export function reliabilityOf(judged: readonly Judged[]): Reliability {
  const bins = EDGES.slice(1).map((to, index): ReliabilityBin => {
    const from = EDGES[index]!;
    const inside = judged.filter(([confidence]) => confidence >= from && confidence < to);
    const share = (sum: number): number => (100 * sum) / Math.max(1, inside.length);
    return {
      from,
      to: Math.min(1, to),
      things: inside.length,
      claimed: share(inside.reduce((sum, [confidence]) => sum + confidence, 0)),
      right: share(inside.filter(([, right]) => right).length),
    };
  });
  const apart = bins.reduce((sum, { things, claimed, right }) => sum + things * Math.abs(claimed - right), 0);
  return { bins, error: apart / Math.max(1, judged.length) };
}

/** Of what is claimed at 0.9, give or take 0.05, the share that is right, in percent; undefined where nothing is. */
export function rightAtNine({ bins }: Reliability): number | undefined {
  const bin = bins.find(({ from, to }) => from <= 0.9 && 0.9 < to);
  return bin === undefined || bin.things === 0 ? undefined : bin.right;
}

/** Several as one table, a row for each range and three columns for each; the header first. */
export function reliabilityRows(all: readonly (readonly [name: string, Reliability])[]): string[][] {
  const ranges = all[0]?.[1].bins ?? [];
  return [
    ['confidence', ...all.flatMap(([name]) => [name, 'claimed', 'right'])],
    ...ranges.map(({ from, to }, index) => [
      `${from.toFixed(2)} to ${to.toFixed(2)}`,
      ...all.flatMap(([, { bins }]) => cellsOf(bins[index]!)),
    ]),
    ['apart, mean', ...all.flatMap(([, { error }]) => ['', '', error.toFixed(1)])],
  ];
}

function cellsOf({ things, claimed, right }: ReliabilityBin): string[] {
  return things === 0 ? ['0', '–', '–'] : [String(things), claimed.toFixed(1), right.toFixed(1)];
}
