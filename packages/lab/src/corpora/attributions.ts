import type { Article, Attribution } from '@article-digest/core';
import { compareAttributions, isFull, type AttributionRow, type Covered, type Slice } from './attribution-match.ts';
import { prf, type Prf } from './precision.ts';

export type { AttributionRow, Slice } from './attribution-match.ts';

/** F1 in percent for each measure. */
export type AttributionScores = Record<AttributionMeasure, number>;

const ROLES = ['content', 'source', 'cue'] as const;
const RELATIONS = ['content@ov', 'content@.5', 'content@exact', 'full@head', 'full@exact'] as const;

/** Words in the right part of any statement, and whole statements by how much of them has to be right. */
export type AttributionMeasure = `token_${(typeof ROLES)[number]}` | (typeof RELATIONS)[number];

interface Counts {
  wanted: number;
  found: number;
  right: number;
}

/** F1 of the outermost attributions: only those are annotated in the corpus. */
export function scoreAttributions(
  rows: readonly AttributionRow[],
  articles: ReadonlyMap<string, Article>,
  slice: Slice,
): AttributionScores {
  const entries = Object.entries(attributionPrf(rows, articles, slice)).map(([measure, { F1 }]) => [measure, F1]);
  return Object.fromEntries(entries) as AttributionScores;
}

/** The same with precision and recall. */
export function attributionPrf(
  rows: readonly AttributionRow[],
  articles: ReadonlyMap<string, Article>,
  slice: Slice,
): Record<AttributionMeasure, Prf> {
  const measures = [...ROLES.map((role): AttributionMeasure => `token_${role}`), ...RELATIONS];
  const counts = new Map(measures.map((measure) => [measure, { wanted: 0, found: 0, right: 0 }]));
  const add = (measure: AttributionMeasure, { wanted, found, right }: Partial<Counts>): void => {
    const sum = counts.get(measure)!;
    sum.wanted += wanted ?? 0;
    sum.found += found ?? 0;
    sum.right += right ?? 0;
  };
  for (const row of rows) {
    const { wanted, found, gold, parsed, matches } = compareAttributions(row, articles.get(row.id), slice);
    for (const role of ROLES) {
      const a = unionOf(gold, role);
      const b = unionOf(parsed, role);
      add(`token_${role}`, { wanted: a.size, found: b.size, right: a.intersection(b).size });
    }
    for (const relation of RELATIONS) add(relation, { wanted: wanted.length, found: found.length });
    for (const one of matches) {
      const a = gold[one.i]!;
      const b = parsed[one.j]!;
      const exact = same(a.content, b.content);
      add('content@ov', { right: 1 });
      add('content@.5', { right: Number(one.jaccard >= 0.5) });
      add('content@exact', { right: Number(exact) });
      add('full@head', { right: Number(isFull(one)) });
      add('full@exact', { right: Number(exact && same(a.cue, b.cue) && same(a.source, b.source)) });
    }
  }
  const scores = [...counts].map(([measure, { right, found, wanted }]) => [measure, prf(right, found, wanted)]);
  return Object.fromEntries(scores) as Record<AttributionMeasure, Prf>;
}

/**
 * For each outermost statement of the article in a slice, whether the corpus has it too: content, cue and source right as
 * in "full@head".
 */
export function judge(
  row: AttributionRow,
  article: Pick<Article, 'attributions'>,
  slice: Slice,
): Map<Attribution, boolean> {
  const { found, matches } = compareAttributions(row, article, slice);
  const right = new Set(matches.filter(isFull).map(({ j }) => j));
  return new Map(found.map((one, index) => [one, right.has(index)]));
}

function unionOf(all: readonly Covered[], role: (typeof ROLES)[number]): Set<number> {
  return new Set(all.flatMap((one) => [...one[role]]));
}

function same(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && a.isSubsetOf(b);
}
