import type { Article, Span } from '@article-digest/core';
import { type LineIndex, linesOf } from '../line-index.ts';
import { flatten } from './flatten.ts';
import { layersOf, type Piece } from './layers.ts';

/** Numbers that say one token: its line, its first character there, its length, its type, and its modifiers as bits. */
export const TOKEN = 5;

/**
 * The tokens of an article in text order, of all its lines or of some: what is on the screen is asked for before the whole, and
 * takes no longer in a long text than in a short one.
 */
export function locatedTokens(
  article: Article,
  { boilerplate, lines }: { boilerplate: boolean; lines?: { first: number; last: number } },
): Int32Array {
  const index = linesOf(article);
  const within: Span =
    lines === undefined
      ? { start: 0, end: article.text.length }
      : { start: index.startOf(lines.first), end: index.startOf(lines.last + 1) };
  const pieces = flatten(article.text, layersOf(article, within, boilerplate), within);
  return locate(pieces, index, lines?.first ?? 0);
}

function locate(pieces: readonly Piece[], index: LineIndex, first: number): Int32Array {
  const tokens = new Int32Array(pieces.length * TOKEN);
  let line = first;
  let begins = index.startOf(line);
  let ends = index.startOf(line + 1);
  let at = 0;
  for (const { start, end, type, modifiers } of pieces) {
    while (start >= ends && line + 1 < index.lineCount) {
      line++;
      begins = ends;
      ends = index.startOf(line + 1);
    }
    tokens[at++] = line;
    tokens[at++] = start - begins;
    tokens[at++] = end - start;
    tokens[at++] = type;
    tokens[at++] = modifiers;
  }
  return tokens;
}
