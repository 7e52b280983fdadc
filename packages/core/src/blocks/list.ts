import type { Span } from '../model.ts';
import { isAt, LOWER, plainText } from '../source/characters.ts';
import { continuesCount, hasMarker, markerOf, type Marker } from './list-marker.ts';
import { isOpen, joinPieces, type Piece } from './piece.ts';

const LONGEST_PLAIN_ITEM = 30;

/**
 * Joins the items of a list into one piece.
 * Items open with a marker, or are the short lines that follow an announcement ending in a colon.
 */
export function joinLists(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const announced = joined.at(-1);
    const end = Math.max(markedItemsEnd(pieces, i, announced), plainItemsEnd(pieces, i, announced));
    if (end === i) {
      joined.push(piece);
      continue;
    }
    const own = pieces.slice(i, end);
    const items = own.map((item): Span => ({ start: item.start + (markerOf(item.text)?.length ?? 0), end: item.end }));
    const introducedBy = announced !== undefined && announces(announced) ? lastSentence(announced) : undefined;
    const ordered = markerOf(piece.text)?.kind === 'number';
    joined.push(
      joinPieces(text, own, { kind: 'list', ordered, items, ...(introducedBy === undefined ? {} : { introducedBy }) }),
    );
    i = end - 1;
  }
  return joined;
}

/** One item is a list where its sign can be nothing else or a colon announces it; otherwise it takes two. */
function markedItemsEnd(pieces: readonly Piece[], first: number, before: Piece | undefined): number {
  const opening = markerOf(pieces[first]!.text);
  if (opening === undefined) return first;
  let end = first + 1;
  for (let marker: Marker = opening; end < pieces.length; end++) {
    const next = markerOf(pieces[end]!.text);
    if (!continuesCount(marker, next)) break;
    marker = next!;
  }
  const sure = opening.kind === 'bullet' || (opening.kind === 'sign' && before !== undefined && announces(before));
  return end - first >= 2 || sure ? end : first;
}

/** Short lines after a colon, with no blank line between them, that do not end as sentences do (the last one may). */
function plainItemsEnd(pieces: readonly Piece[], first: number, before: Piece | undefined): number {
  if (before === undefined || !announces(before)) return first;
  const { group } = pieces[first]!;
  let end = first;
  for (; end < pieces.length; end++) {
    const piece = pieces[end]!;
    if (piece.group !== group || piece.words > LONGEST_PLAIN_ITEM || piece.text.endsWith(':') || hasMarker(piece.text))
      break;
    if (piece.closed) {
      const ends = end > first && (startsLower(piece) || pieces[end + 1]?.group !== group);
      if (ends) end++;
      break;
    }
  }
  return end - first >= 2 ? end : first;
}

function announces(piece: Piece): boolean {
  return isOpen(piece) && /[:：]["”’]?$/.test(piece.text);
}

function startsLower(piece: Piece): boolean {
  return isAt(piece.text, 0, LOWER);
}

/** Read in `plainText`. */
const SENTENCE_END =
  /(?<![\s.][A-ZÀ]|\b(?:Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|St|Prof|No))[.!?…]["”’)\]]*\s+(?=["“‘(]?[A-ZÀ])/g;

/** The last sentence of a piece. */
function lastSentence(piece: Piece): Span {
  let start = 0;
  for (const match of plainText(piece.text).matchAll(SENTENCE_END)) start = match.index + match[0].length;
  return { start: piece.start + start, end: piece.end };
}
