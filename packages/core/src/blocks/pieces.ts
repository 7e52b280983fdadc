import type { Span } from '../model.ts';
import { isAt, LOWER, NUMBER, plainText, UPPER } from '../source/characters.ts';
import { splitLines } from '../source/lines.ts';
import { trim } from '../source/span.ts';
import { isFull, readWrapping, type LaidLine, type Wrapping } from './hard-wrap.ts';
import { hasMarker } from './list-marker.ts';
import { isClosed, pieceOf, type KnownOf, type Piece } from './piece.ts';

/**
 * The pieces of a text, in order. Blank lines part them. Lines with no blank line between are pieces of their own,
 * save where one line runs on in the next: hard-wrapped paragraphs, wrapped items, a sentence broken by a line end.
 */
export function findPieces(text: string, knownOf?: KnownOf): Piece[] {
  const lines = splitLines(text).map((line) => layLine(text, line));
  const wrapping = readWrapping(text, lines);
  const pieces: Piece[] = [];
  let group = 0;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i];
    if (first === undefined) {
      group++;
      continue;
    }
    let last = first;
    for (
      let next = lines[i + 1];
      next !== undefined && (runsOn(text, first, last, next, wrapping) || (last === first && isBroken(text, lines, i)));
      next = lines[i + 1]
    ) {
      last = next;
      i++;
    }
    pieces.push(pieceOf(text, first, last, group, first.indent, knownOf));
  }
  return pieces;
}

function layLine(text: string, line: Span): LaidLine | undefined {
  const { start, end } = trim(text, line);
  return start === end ? undefined : { start, end, indent: start - line.start, width: end - line.start };
}

const LONGEST_MARKER = 16;
const SHORTEST_BROKEN_LINE = 40;
/** The line under a set-off quotation that says whose words they are. */
const NAMED = /^[—–―-]{1,2}\s?[A-ZÀ]/;
const DASH = /^[—–―-]/;

/** True where a line runs on in the next; `first` is the first line of the piece that it lies in. */
function runsOn(
  text: string,
  first: LaidLine,
  line: LaidLine,
  next: LaidLine,
  wrapping: Wrapping | undefined,
): boolean {
  const own = text.slice(line.start, line.end);
  const following = openingOf(text, next);
  const closed = isClosed(own) || own.endsWith(':');
  const full = wrapping !== undefined && isFull(text, line, next, wrapping);
  const isItem = hasMarker(openingOf(text, first));
  // A dash inside a sentence that the wrap put at the start of a line looks like a marker.
  if (hasMarker(following)) return full && !closed && !isItem && DASH.test(following);
  if (!full && DASH.test(following) && NAMED.test(plainText(following))) return false;
  if (full || (isItem && next.indent > first.indent)) return true;
  return !closed && (line !== first || line.width >= SHORTEST_BROKEN_LINE) && isAt(following, 0, LOWER);
}

/** True where the break behind a short first line is none in sense. */
function isBroken(text: string, lines: readonly (LaidLine | undefined)[], at: number): boolean {
  // The decks of a title: two lines at the top of the text, parted by a semicolon.
  if (at === 0 && text[lines[0]!.end - 1] === ';' && lines[2] === undefined) return true;
  return isCut(text, lines, at);
}

const MOST_CUTS = 6;

/** True for a short first line that a line end cuts off in mid-sentence: lines in lower case carry it on up to a full stop. */
function isCut(text: string, lines: readonly (LaidLine | undefined)[], at: number): boolean {
  const first = lines[at]!;
  if (!isAt(text, first.start + ('"\'“‘«('.includes(text[first.start]!) ? 1 : 0), UPPER | NUMBER)) return false;
  for (let i = at; i < at + MOST_CUTS; i++) {
    const line = lines[i];
    if (line === undefined || (i > at && !isAt(text, line.start, LOWER))) return false;
    const own = text.slice(line.start, line.end);
    if (/[:;]$/.test(own) || hasMarker(openingOf(text, line))) return false;
    if (isClosed(own)) return i > at;
  }
  return false;
}

function openingOf(text: string, line: LaidLine): string {
  return text.slice(line.start, Math.min(line.end, line.start + LONGEST_MARKER));
}
