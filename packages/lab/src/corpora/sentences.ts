import { findSentences } from '../../../core/src/sentences/boundaries.ts';
import { tokenize } from '../../../core/src/sentences/tokens.ts';
import { isBlank } from '../gold/words.ts';
import { prf, type Prf } from './precision.ts';

export interface SentencesRow {
  id: string;
  text: string;
  paragraphs: [start: number, end: number, type?: string][];
  sentences: [start: number, end: number][];
}

/** A text cut into sentences: an article, or less. */
export interface Cut {
  sentences: readonly { end: number }[];
}

export interface SentenceScores {
  inner: Prf;
  right: number;
  texts: number;
}

/** Boundaries inside a paragraph, each taken as the end of the last character that is not white space. */
export function scoreSentences(rows: readonly SentencesRow[], articles: ReadonlyMap<string, Cut>): SentenceScores {
  const count = { right: 0, found: 0, wanted: 0, texts: 0 };
  for (const row of rows) {
    const { wanted, found } = compareBoundaries(row, articles.get(row.id));
    count.right += wanted.intersection(found).size;
    count.found += found.size;
    count.wanted += wanted.size;
    count.texts += Number(wanted.size === found.size && wanted.isSubsetOf(found));
  }
  return { inner: prf(count.right, count.found, count.wanted), right: count.texts, texts: rows.length };
}

/** The boundaries inside a paragraph, as people set them and as they were found. */
export function compareBoundaries(
  row: SentencesRow,
  cut: Cut | undefined,
): { wanted: Set<number>; found: Set<number> } {
  const ends = row.sentences.map(([, end]) => end);
  return {
    wanted: inner(row, ends),
    found: inner(
      row,
      (cut?.sentences ?? []).map(({ end }) => end),
    ),
  };
}

/** The sentences of each text found in its gold paragraphs, one by one: what the blocks make of them is left out. */
export function cutParagraphs(rows: readonly SentencesRow[]): Map<string, Cut> {
  return new Map(
    rows.map(({ id, text, paragraphs }) => {
      const sentences = paragraphs.flatMap(([start, end]) => {
        const tokens = tokenize(text.slice(start, end));
        const ranges = findSentences([{ start: 0, end: end - start }], tokens);
        return ranges.map((range) => ({ end: start + tokens[range.end - 1]!.end }));
      });
      return [id, { sentences }];
    }),
  );
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
