import type { Article } from '@article-digest/core';
import { prf, type Prf } from './precision.ts';
import { common, ngrams, total } from './rouge.ts';

export interface BoilerplateRow {
  id: string;
  text: string;
  lines: [start: number, end: number, keep: number, coverage: number][];
  body: string;
}

/** Kinds of blocks that are the story. */
export const STORY_KINDS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'list', 'quote', 'standfirst']);

/** The story that was kept: by runs of four words against the body that a person marked, and line by line. */
export function scoreBoilerplate(
  rows: readonly BoilerplateRow[],
  articles: ReadonlyMap<string, Article>,
): { shingles: Prf; lines: Prf; pages: number } {
  const sums = { precision: 0, recall: 0, right: 0, found: 0, wanted: 0 };
  for (const { id, text, lines, body } of rows) {
    const story = (articles.get(id)?.blocks ?? []).filter(({ kind }) => STORY_KINDS.has(kind));
    const found = shingles(story.map(({ start, end }) => text.slice(start, end)).join('\n'));
    const wanted = shingles(body);
    const both = common(found, wanted);
    sums.precision += both / Math.max(1, total(found));
    sums.recall += both / Math.max(1, total(wanted));
    for (const [start, end, keep] of lines) {
      const middle = Math.floor((start + end) / 2);
      const kept = story.some((block) => block.start <= middle && middle < block.end);
      sums.right += Number(kept && keep === 1);
      sums.found += Number(kept);
      sums.wanted += keep;
    }
  }
  const P = (100 * sums.precision) / Math.max(1, rows.length);
  const R = (100 * sums.recall) / Math.max(1, rows.length);
  return {
    shingles: { P, R, F1: P + R === 0 ? 0 : (2 * P * R) / (P + R) },
    lines: prf(sums.right, sums.found, sums.wanted),
    pages: rows.length,
  };
}

/** Runs of four words; of a shorter text, the whole. */
function shingles(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  return words.length > 0 && words.length < 4 ? new Map([[words.join(' '), 1]]) : ngrams(words, 4);
}
