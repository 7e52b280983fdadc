import type { Article, Span } from '@article-digest/core';
import type { Position, Range } from 'vscode-languageserver-types';

/** Turns offsets into positions and back. Lines end at LF, CRLF or a lone CR, and characters are UTF-16 code units, as in LSP. */
export interface LineIndex {
  /** Number of lines; a text of no characters has one. */
  readonly lineCount: number;
  /** An offset outside the text counts as the nearest one in it; one inside a line end as the end of its line. */
  positionAt(offset: number): Position;
  /** A line or character that does not exist counts as the nearest that does. */
  offsetAt(position: Position): number;
  rangeOf(span: Span): Range;
  /** Offset of the first character of a line; the end of the text for one behind the last. */
  startOf(line: number): number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);

  /** Offset of the last character of the line that is not a line end. */
  function endOf(line: number): number {
    const start = starts[line]!;
    let end = starts[line + 1] ?? text.length;
    while (end > start && isLineEnd(text.charCodeAt(end - 1))) end--;
    return end;
  }

  function positionAt(offset: number): Position {
    const at = clamp(offset, 0, text.length);
    const line = lineAt(starts, at);
    return { line, character: Math.min(at, endOf(line)) - starts[line]! };
  }

  return {
    lineCount: starts.length,
    positionAt,
    offsetAt({ line, character }) {
      if (line < 0) return 0;
      if (line >= starts.length) return text.length;
      return clamp(starts[line]! + character, starts[line]!, endOf(line));
    },
    rangeOf: ({ start, end }) => ({ start: positionAt(start), end: positionAt(end) }),
    startOf: (line) => starts[line] ?? text.length,
  };
}

/** Offset of the first character of every line, in order. Any text has at least one. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    // What most texts are: a search for one character takes a tenth of the time of a look at each.
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

/** The line that an offset lies on: the last one that has begun. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 1;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

const indexes = new WeakMap<Article, LineIndex>();

/** The line index of an article's text, made once. */
export function linesOf(article: Article): LineIndex {
  let index = indexes.get(article);
  if (index === undefined) indexes.set(article, (index = createLineIndex(article.text)));
  return index;
}

const LF = 10;
const CR = 13;

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
