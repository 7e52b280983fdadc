import type { Article } from '@article-digest/core';
import type { Range, SemanticTokens, SemanticTokensDelta, SemanticTokensEdit } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';
import { layersOf } from './semantic-tokens/layers.ts';
import { flatten } from './semantic-tokens/flatten.ts';

/**
 * The colours of an article: quotations, the words that attribute, people, organisations and places, quantities and dates,
 * marks of hearsay, and what is no part of the story or a fault of the copy. Of things that lie on each other the smaller one
 * shows. Tokens do not overlap, stand in order and on one line each. With a range, those that touch it.
 */
export function semanticTokens(article: Article, range?: Range): SemanticTokens {
  const lines = linesOf(article);
  const from = range === undefined ? 0 : lines.offsetAt(range.start);
  const to = range === undefined ? article.text.length : lines.offsetAt(range.end);
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, modifiers } of flatten(article.text, layersOf(article))) {
    if (end <= from) continue;
    if (start >= to) break;
    const at = lines.positionAt(start);
    const sameLine = at.line === line;
    data.push(at.line - line, sameLine ? at.character - character : at.character, end - start, type, modifiers);
    ({ line, character } = at);
  }
  return { data };
}

/** What turns the numbers that an editor has into those of the article as it is now: one edit, or none. */
export function semanticTokensDelta(previous: readonly number[], article: Article): SemanticTokensDelta {
  return { edits: editsBetween(previous, semanticTokens(article).data) };
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

/** Numbers that say one token. */
const TOKEN = 5;
