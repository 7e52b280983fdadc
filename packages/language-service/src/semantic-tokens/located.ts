import type { Article } from '@article-digest/core';
import { lineStarts } from '../line-index.ts';
import { flatten } from './flatten.ts';
import { layersOf } from './layers.ts';

/** Numbers that say one token: its line, its first character there, its length, its type, and its modifiers as bits. */
export const TOKEN = 5;

const known = new WeakMap<Article, Int32Array>();

/** The tokens of an article in text order, made once: a whole document is asked for, then what is on the screen. */
export function locatedTokens(article: Article): Int32Array {
  let tokens = known.get(article);
  if (tokens === undefined) known.set(article, (tokens = locate(article)));
  return tokens;
}

function locate(article: Article): Int32Array {
  const pieces = flatten(article.text, layersOf(article));
  const starts = lineStarts(article.text);
  const tokens = new Int32Array(pieces.length * TOKEN);
  let line = 0;
  let at = 0;
  for (const { start, end, type, modifiers } of pieces) {
    while (line + 1 < starts.length && starts[line + 1]! <= start) line++;
    tokens[at++] = line;
    tokens[at++] = start - starts[line]!;
    tokens[at++] = end - start;
    tokens[at++] = type;
    tokens[at++] = modifiers;
  }
  return tokens;
}
