import type { Article, Digest } from '@article-digest/core';
import { rouge, rougeWords, type Rouge } from './rouge.ts';

export interface SummariesRow {
  id: string;
  text: string;
  summaries?: { text: string }[];
  summary?: string;
  highlights?: string | string[];
  reference?: string;
}

/** Means of ROUGE-1, -2 and -L in percent: of the key points, and of the story's first words cut at the same number. */
export interface SummaryScores {
  points: Rouge;
  lead: Rouge;
  articles: number;
  words: number;
}

export function scoreSummaries(
  rows: readonly SummariesRow[],
  parsed: ReadonlyMap<string, { article: Article; digest: Digest }>,
): SummaryScores {
  const sums = { points: zero(), lead: zero(), articles: 0, words: 0 };
  for (const row of rows) {
    const references = referencesOf(row).map(rougeWords);
    const own = parsed.get(row.id);
    if (references.length === 0 || own === undefined) continue;
    const words = own.digest.points.flatMap(({ start, end }) => rougeWords(row.text.slice(start, end)));
    const story = own.article.blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ start, end }) => rougeWords(row.text.slice(start, end)));
    add(sums.points, best(words, references));
    add(sums.lead, best(story.slice(0, words.length), references));
    sums.articles++;
    sums.words += words.length;
  }
  const mean = (values: Rouge): Rouge => values.map((value) => (100 * value) / Math.max(1, sums.articles)) as Rouge;
  return {
    points: mean(sums.points),
    lead: mean(sums.lead),
    articles: sums.articles,
    words: sums.words / Math.max(1, sums.articles),
  };
}

function referencesOf({ summaries, summary, highlights, reference }: SummariesRow): string[] {
  if (summaries !== undefined && summaries.length > 0) return summaries.map(({ text }) => text);
  const one = summary ?? highlights ?? reference;
  if (one === undefined) return [];
  return [Array.isArray(one) ? one.join(' ') : one].filter((text) => text !== '');
}

/** Against the reference that is nearest by ROUGE-1. */
function best(words: readonly string[], references: readonly string[][]): Rouge {
  return references.map((reference) => rouge(words, reference)).reduce((a, b) => (b[0] > a[0] ? b : a));
}

function zero(): Rouge {
  return [0, 0, 0];
}

function add(sum: Rouge, values: Rouge): void {
  for (const [i, value] of values.entries()) sum[i as 0] += value;
}
