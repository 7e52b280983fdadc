import type { Article } from '@article-digest/core';
import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { locatedTokens, TOKEN } from './semantic-tokens/located.ts';

export interface SemanticTokensOptions {
  /** What is not the story has the colour of faults, whatever else is in it; `true` unless told. Else it is coloured as the story is. */
  boilerplate?: boolean;
}

/**
 * The colours of an article: quotations, the words that attribute, people, organisations and places, quantities and dates,
 * marks of hearsay, and what is no part of the story or a fault of the copy. Of things that lie on each other the smaller one
 * shows. Tokens do not overlap, stand in order and on one line each. With a range, those that touch it.
 */
export function semanticTokens(
  article: Article,
  range?: Range,
  { boilerplate = true }: SemanticTokensOptions = {},
): SemanticTokens {
  return {
    data: range === undefined ? wholeOf(article, boilerplate) : encoded(...touching(article, range, boilerplate)),
  };
}

const wholes = new WeakMap<Article, { boilerplate: boolean; data: number[] }>();

/** Made once: what is different from the text before is asked for, and all of it as well. */
function wholeOf(article: Article, boilerplate: boolean): number[] {
  const known = wholes.get(article);
  if (known?.boilerplate === boilerplate) return known.data;
  const tokens = locatedTokens(article, { boilerplate });
  const data = encoded(tokens, 0, tokens.length);
  wholes.set(article, { boilerplate, data });
  return data;
}

/** Each token by how far it is from the one before. */
function encoded(tokens: Int32Array, first: number, last: number): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (let at = first; at < last; at += TOKEN) {
    const down = tokens[at]! - line;
    data.push(down, down === 0 ? tokens[at + 1]! - character : tokens[at + 1]!);
    data.push(tokens[at + 2]!, tokens[at + 3]!, tokens[at + 4]!);
    line = tokens[at]!;
    character = tokens[at + 1]!;
  }
  return data;
}

/** The tokens of the lines of a range, and where the numbers of those that touch it begin and end. */
function touching(
  article: Article,
  range: Range,
  boilerplate: boolean,
): [tokens: Int32Array, first: number, last: number] {
  const lines = linesOf(article);
  // Places that do not exist count as the nearest that do.
  const from = lines.positionAt(lines.offsetAt(range.start));
  const to = lines.positionAt(lines.offsetAt(range.end));
  if (to.line < from.line) return [new Int32Array(), 0, 0];
  const tokens = locatedTokens(article, { boilerplate, lines: { first: from.line, last: to.line } });
  let first = 0;
  for (let high = tokens.length / TOKEN; first < high;) {
    const middle = (first + high) >> 1;
    const at = middle * TOKEN;
    const ends = tokens[at + 1]! + tokens[at + 2]!;
    if (tokens[at]! > from.line || (tokens[at] === from.line && ends > from.character)) high = middle;
    else first = middle + 1;
  }
  first *= TOKEN;
  let last = first;
  const isBefore = (at: number): boolean =>
    tokens[at]! < to.line || (tokens[at] === to.line && tokens[at + 1]! < to.character);
  while (last < tokens.length && isBefore(last)) last += TOKEN;
  return [tokens, first, last];
}

/** What turns the numbers that an editor has into those of the article as it is now: one edit, or none. */
export function semanticTokensDelta(
  previous: readonly number[],
  article: Article,
  options: SemanticTokensOptions = {},
): SemanticTokensDelta {
  return { edits: editsBetween(previous, semanticTokens(article, undefined, options).data) };
}

/** The stretch in which two lists of numbers differ, in whole tokens of five. */
function editsBetween(old: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  if (start === old.length && start === now.length) return [];
  start -= start % TOKEN;
  let same = 0;
  while (same < shorter - start && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  same -= same % TOKEN;
  const data = now.slice(start, now.length - same);
  return [{ start, deleteCount: old.length - same - start, ...(data.length > 0 && { data }) }];
}
