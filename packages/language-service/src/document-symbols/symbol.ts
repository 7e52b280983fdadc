import type { Article, Span } from '@article-digest/core';
import type { DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { linesOf } from '../line-index.ts';

/** A row of this name for a span, with the first line of it to go to. */
export function symbolOf(article: Article, span: Span, name: string, kind: SymbolKind): DocumentSymbol {
  const lines = linesOf(article);
  const range = lines.rangeOf(span);
  // The first line is enough to go to, and keeps the selection small.
  const end = range.start.line === range.end.line ? range.end : lines.positionAt(endOfLine(article, span));
  return { name: name === '' ? '…' : name, kind, range, selectionRange: { start: range.start, end } };
}

function endOfLine(article: Article, { start, end }: Span): number {
  let at = start;
  while (at < end && article.text[at] !== '\n' && article.text[at] !== '\r') at++;
  return at;
}

/** True of white space alone. */
export function isBlank({ text }: Article, { start, end }: Span): boolean {
  // Blocks begin with what can be seen, mostly a letter: to look at one character is enough for nearly all of them.
  return start >= end || (!/[!-~]/.test(text[start]!) && text.slice(start, end).trim() === '');
}
