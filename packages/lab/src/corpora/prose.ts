import type { Article, Artefact } from '@article-digest/core';

export interface ProseRow {
  id: string;
  genre: string;
  text: string;
}

/** What is found in prose that is not news, for 10,000 words each, except where it says otherwise. */
export interface ProseScores {
  genre: string;
  texts: number;
  words: number;
  statements: number;
  /** Statements outside quotation marks. */
  indirect: number;
  names: number;
  /** Warnings of faults of the copy: how many there are. The texts are clean. */
  warnings: number;
  /** Lesser notes on the copy: how many there are. */
  notes: number;
}

/** Genres that are prose, the nearest to news first; what people said, typed or transcribed, is left out. */
export const PROSE_GENRES: readonly string[] = ['essay', 'letter', 'speech', 'bio', 'voyage', 'academic', 'textbook'];

/** One row for each genre of prose. The corpus has no gold of statements or faults: these are counts, not scores. */
export function measureProse(rows: readonly ProseRow[], articles: ReadonlyMap<string, Article>): ProseScores[] {
  return PROSE_GENRES.map((genre) => {
    const own = rows.filter((row) => row.genre === genre);
    const parsed = own.flatMap(({ id }) => articles.get(id) ?? []);
    const words = own.reduce((sum, { text }) => sum + (text.match(/\S+/g) ?? []).length, 0);
    const rate = (count: number): number => (10_000 * count) / Math.max(1, words);
    const sum = (count: (article: Article) => number): number =>
      parsed.reduce((total, article) => total + count(article), 0);
    return {
      genre,
      texts: own.length,
      words,
      statements: rate(sum(({ attributions }) => attributions.length)),
      indirect: rate(sum(({ attributions }) => attributions.filter(({ kind }) => kind === 'indirect').length)),
      names: rate(sum(({ mentions }) => mentions.length)),
      warnings: sum(({ artefacts }) => artefacts.filter(isWarning).length),
      notes: sum(({ artefacts }) => artefacts.filter((one) => !isWarning(one)).length),
    };
  }).filter(({ texts }) => texts > 0);
}

/** A fault that a reader is warned of. */
export function isWarning({ severity }: Artefact): boolean {
  return severity === 'warning';
}

/** A row for each genre, the header first. */
export function proseRows(scores: readonly ProseScores[]): string[][] {
  return [
    ['', 'texts', 'words', 'statements', 'without marks', 'names', 'warnings', 'notes'],
    ...scores.map(({ genre, texts, words, statements, indirect, names, warnings, notes }) => [
      genre,
      String(texts),
      String(words),
      statements.toFixed(0),
      indirect.toFixed(0),
      names.toFixed(0),
      String(warnings),
      String(notes),
    ]),
  ];
}
