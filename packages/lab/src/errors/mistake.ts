import type { Span } from '@article-digest/core';
import type { Slice } from '../corpora/attribution-match.ts';
import type { ParseAll } from '../parallel/parsers.ts';

/** A stretch that is marked where a passage is shown, in square brackets behind a sign. */
export interface Mark extends Span {
  /** A letter or a few ("S" for a source), shown with the bracket. */
  sign: string;
}

/** One line or more of a mistake: a label, and a passage with marks in it. */
export interface View {
  /** At most six letters ("gold", "found"). */
  label: string;
  text: string;
  /** What of the text is shown; the whole where it is not given. */
  window?: Span;
  marks?: readonly Mark[];
}

/** Something that was got wrong, in its place. */
export interface Mistake {
  /** What sort of mistake: those of one are shown together. */
  kind: string;
  /** Id of the text. */
  article: string;
  /** How bad it is beside others of its kind: the larger, the earlier it is shown. */
  weight: number;
  /** How sure core was of what it found wrongly, 0 to 1; absent where it found nothing. */
  confidence?: number;
  /** The word or words that it hangs on: those got wrong most often are told for each kind. */
  word?: string;
  /** What cannot be seen from the passages. */
  note?: string;
  views: readonly View[];
}

/** What is asked for. */
export interface ErrorOptions {
  /** Of statements. */
  slice: Slice;
  /** Only the text with this id. */
  article?: string;
}

/** What a task found. */
export interface Findings {
  /** What was looked through and how much of it was right. */
  headline: string;
  mistakes: Mistake[];
}

/** A part of the parse whose mistakes can be shown. */
export interface ErrorTask {
  /** The word that asks for it. */
  name: string;
  /** What it shows, for the help. */
  about: string;
  /** Undefined where its data is not there. */
  find: (options: ErrorOptions, parseAll: ParseAll) => Promise<Findings | undefined>;
}

/** The smallest window that holds the spans and some characters around, moved out to white space. */
export function windowAround(text: string, spans: readonly Span[], margin: number): Span {
  let start = Math.max(0, Math.min(...spans.map((span) => span.start)) - margin);
  let end = Math.min(text.length, Math.max(...spans.map((span) => span.end)) + margin);
  while (start > 0 && text[start - 1]!.trim() !== '') start--;
  while (end < text.length && text[end]!.trim() !== '') end++;
  return { start, end };
}

/** Those of the rows that are asked for. */
export function chosen<T extends { id: string }>(rows: readonly T[], { article }: ErrorOptions): T[] {
  if (article === undefined) return [...rows];
  const own = rows.filter(({ id }) => id === article);
  if (own.length === 0) throw new UnknownArticle(article, rows);
  return own;
}

/** No text has the id that was asked for. */
export class UnknownArticle extends Error {
  constructor(article: string, rows: readonly { id: string }[]) {
    const near = rows.map(({ id }) => id).filter((id) => id.toLowerCase().includes(article.toLowerCase()));
    const some = (near.length > 0 ? near : rows.map(({ id }) => id)).slice(0, 5).join(', ');
    super(`no text has the id “${article}”; there are ${rows.length}, such as ${some}`);
  }
}
