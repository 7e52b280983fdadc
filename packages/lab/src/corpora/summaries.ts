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
    const one = summaryOf(row, parsed.get(row.id));
    if (one === undefined) continue;
    add(sums.points, one.points);
    add(sums.lead, one.lead);
    sums.articles++;
    sums.words += one.words;
  }
  const mean = (values: Rouge): Rouge => values.map((value) => (100 * value) / Math.max(1, sums.articles)) as Rouge;
  return {
    points: mean(sums.points),
    lead: mean(sums.lead),
    articles: sums.articles,
    words: sums.words / Math.max(1, sums.articles),
  };
}

/** The key points of one article and its first words, 0 to 1 each against the summary that is nearest. */
export interface SummaryScore {
  points: Rouge;
  lead: Rouge;
  /** How many words the points have. */
  words: number;
  /** As many of the story's first words as the points have. */
  leadWords: string[];
  /** The first of the human summaries. */
  reference: string;
}

/** Undefined where there is no summary to compare with, or no article. */
export function summaryOf(
  row: SummariesRow,
  own: { article: Pick<Article, 'blocks'>; digest: Pick<Digest, 'points'> } | undefined,
): SummaryScore | undefined {
  const summaries = referencesOf(row);
  if (summaries.length === 0 || own === undefined) return undefined;
  const references = summaries.map(rougeWords);
  const words = own.digest.points.flatMap(({ start, end }) => rougeWords(row.text.slice(start, end)));
  const story = own.article.blocks
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap(({ start, end }) => rougeWords(row.text.slice(start, end)));
  const leadWords = story.slice(0, words.length);
  return {
    points: best(words, references),
    lead: best(leadWords, references),
    words: words.length,
    leadWords,
    reference: summaries[0]!,
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
