import type { Block, Meta } from '../model.ts';
import { markBackMatter } from './back-matter.ts';
import { joinBoxes, markBoilerplate } from './boilerplate/mark.ts';
import { readByline } from './byline.ts';
import { readCaption } from './caption.ts';
import { readDateLine, readOpeningDateline } from './dateline.ts';
import { markFields } from './fields.ts';
import { markFrontMatter } from './front-matter.ts';
import { isHeading } from './heading.ts';
import { joinLists } from './list.ts';
import { readMeta } from './meta.ts';
import { isOpen, type Known, type KnownLine, type KnownOf, type Piece } from './piece.ts';
import { findPieces } from './pieces.ts';
import { joinSetOffQuotes, markPullQuotes } from './set-off-quote.ts';
import { findStory } from './story.ts';
import { joinTables } from './table.ts';
import { relativeTo, shift } from '../source/span.ts';

/** What the layout alone tells. */
export interface Layout {
  blocks: Block[];
  meta: Meta;
  /** What is known of the words of each block; of lines that make one block together it is put together anew each time. */
  known: Known[];
}

/**
 * Splits a text into blocks, in text order; every non-blank character lies in exactly one.
 *
 * What a line is depends on its own words first (a caption, a date, a form), then on where it stands: before the story,
 * inside it or after it. `knownOf` may give again what it gave for the same words.
 */
export function segment(text: string, knownOf?: KnownOf): Layout {
  let pieces = findPieces(text, knownOf);
  pieces = joinTables(text, pieces);
  pieces = joinLists(text, pieces);
  pieces = joinSetOffQuotes(text, pieces);
  pieces = markBoilerplate(text, pieces);
  markKnownLines(pieces);
  markFields(text, pieces);

  const story = findStory(pieces);
  const first = markFrontMatter(pieces, story);
  const end = Math.max(first, story.end);
  // Where nothing reads like a story, nothing is told from it either.
  if (story.first < story.end) markBackMatter(pieces, end);
  if (first < end) markPullQuotes(pieces, { start: pieces[first]!.start, end: pieces[end - 1]!.end });
  markHeadings(pieces, first);
  markOpeningDateline(pieces);

  pieces = joinBoxes(text, pieces);
  const blocks = pieces.map(({ start, end, detail }): Block =>
    detail === undefined ? { start, end, kind: 'paragraph' } : { start, end, ...detail },
  );
  return { blocks, meta: readMeta(pieces), known: pieces.map(({ known }) => known) };
}

/** Lines that say by themselves what they are, wherever they stand. */
function markKnownLines(pieces: readonly Piece[]): void {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (!isOpen(piece)) continue;
    const { known, start } = piece;
    if (known.line === undefined) known.line = readLine(piece);
    if (known.line === null) continue;
    const { line } = known;
    if (line.kind !== 'caption') piece.detail = { kind: line.kind };
    else if (line.credit === undefined) piece.detail = { kind: 'caption' };
    else piece.detail = { kind: 'caption', credit: shift(line.credit, start) };
  }
}

function readLine(piece: Piece): KnownLine | null {
  const caption = readCaption(piece);
  if (caption?.credit !== undefined) return { kind: 'caption', credit: relativeTo(piece.start, caption.credit) };
  if (caption !== undefined) return { kind: 'caption' };
  const dated = readDateLine(piece.text);
  if (dated !== undefined) return { kind: 'dateline', ...dated };
  const byline = readByline(piece);
  return byline === undefined ? null : { kind: 'byline', ...byline };
}

function markHeadings(pieces: readonly Piece[], storyFirst: number): void {
  for (let i = pieces.length - 1; i >= storyFirst; i--) {
    const piece = pieces[i]!;
    if (isOpen(piece) && isHeading(piece, pieces[i + 1])) piece.detail = { kind: 'heading' };
  }
}

const LONGEST_BEFORE = 16;

/** "GENEVA (AP) —" opens the story, at most under a short line; further down the same words are part of a sentence. */
function markOpeningDateline(pieces: readonly Piece[]): void {
  const [first, second] = pieces.filter(isOpen);
  if (first === undefined || markDateline(first)) return;
  if (second !== undefined && first.words <= LONGEST_BEFORE) markDateline(second);
}

function markDateline(piece: Piece): boolean {
  const dateline = readOpeningDateline(piece.text);
  if (dateline === undefined) return false;
  piece.detail = { kind: 'paragraph', dateline: { start: piece.start, end: piece.start + dateline.length } };
  return true;
}
