import type { Article } from '@article-digest/core';
import { isBlank } from '../gold/words.ts';
import { prf, type Prf } from './precision.ts';

export interface SentencesRow {
  id: string;
  text: string;
  paragraphs: [start: number, end: number, type?: string][];
  sentences: [start: number, end: number][];
}

export interface SentenceScores {
  inner: Prf;
  right: number;
  texts: number;
}

/** Boundaries inside a paragraph, each taken as the end of the last character that is not white space. */
export function scoreSentences(rows: readonly SentencesRow[], articles: ReadonlyMap<string, Article>): SentenceScores {
  const count = { right: 0, found: 0, wanted: 0, texts: 0 };
  for (const row of rows) {
    const wanted = inner(
      row,
      row.sentences.map(([, end]) => end),
    );
    const found = inner(
      row,
      (articles.get(row.id)?.sentences ?? []).map(({ end }) => end),
    );
    count.right += wanted.intersection(found).size;
    count.found += found.size;
    count.wanted += wanted.size;
    count.texts += Number(wanted.size === found.size && wanted.isSubsetOf(found));
  }
  return { inner: prf(count.right, count.found, count.wanted), right: count.texts, texts: rows.length };
}

function inner({ text, paragraphs }: SentencesRow, ends: readonly number[]): Set<number> {
  const before = (end: number, least: number): number => {
    let at = end;
    while (at > least && isBlank(text[at - 1]!)) at--;
    return at;
  };
  const inside = paragraphs.map(([start, end]) => ({ start, end: before(end, start) }));
  const at = ends.map((end) => before(end, 0));
  return new Set(at.filter((end) => inside.some((paragraph) => paragraph.start < end && end < paragraph.end)));
}
