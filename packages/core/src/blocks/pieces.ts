import type { Span } from '../model.ts';
import { splitLines } from '../source/lines.ts';
import { trim } from '../source/span.ts';
import { isFull, wrapWidth, type LaidLine } from './hard-wrap.ts';
import { hasMarker } from './list-marker.ts';
import { isClosed, pieceOf, type Piece } from './piece.ts';

/**
 * The pieces of a text, in order. Blank lines part them. Lines with no blank line between are pieces of their own,
 * save where one line runs on in the next: hard-wrapped paragraphs, wrapped items, a sentence broken by a line end.
 */
export function findPieces(text: string): Piece[] {
  const lines = splitLines(text).map((line) => layLine(text, line));
  const width = wrapWidth(text, lines);
  const pieces: Piece[] = [];
  let group = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i];
    if (first === undefined) {
      group++;
      continue;
    }
    let last = first;
    for (let next = lines[i + 1]; next !== undefined && runsOn(text, first, last, next, width); next = lines[i + 1]) {
      last = next;
      i++;
    }
    pieces.push(pieceOf(text, first, last, group, first.indent));
  }
  return pieces;
}

function layLine(text: string, line: Span): LaidLine | undefined {
  const inner = trim(text, line);
  if (inner.start === inner.end) return undefined;
  return { ...inner, indent: inner.start - line.start, width: inner.end - line.start };
}

const SHORTEST_BROKEN_LINE = 40;
const LOWER = /^[\p{Ll}]/u;

function runsOn(text: string, first: LaidLine, line: LaidLine, next: LaidLine, width: number | undefined): boolean {
  const own = text.slice(line.start, line.end);
  const following = text.slice(next.start, Math.min(next.end, next.start + 16));
  const closed = isClosed(own) || own.endsWith(':');
  const full = width !== undefined && line.width <= width && isFull(text, line, next, width);
  if (hasMarker(following))
    return full && !closed && /^[-–—]/.test(following) && !hasMarker(text.slice(first.start, first.start + 16));
  if (/^[—–―-]{1,2}\s?\p{Lu}/u.test(following) && !full) return false;
  if (hasMarker(text.slice(first.start, first.start + 16)) && next.indent > first.indent) return true;
  if (full) return true;
  return !closed && (line !== first || line.width >= SHORTEST_BROKEN_LINE) && LOWER.test(following);
}
