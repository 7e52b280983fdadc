import { isAt, NUMBER, UPPER } from '../source/characters.ts';
import type { Piece } from './piece.ts';

const LONGEST = 12;
const SHORT = 8;
const FAR_LONGER = 3;
/** One question that opens as such: "So you knew?" and "But why?" belong to a dialogue. */
const LONG_QUESTION =
  /^["“‘¿]?(?:what|why|how|who|whose|when|where|which|is|are|was|were|do|does|did|can|could|will|would|should|has|have|if|for)\b[^.!?]*\?["”’]?$/i;
const HASHES = /^#{1,6}\s+(?=\S)/;

/** Characters of the signs that mark a heading in Markdown ("## "); 0 where there are none. */
export function hashesOf(piece: Piece): number {
  // Asked of every piece several times, and hardly any has one.
  return piece.text.startsWith('#') ? (HASHES.exec(piece.text)?.[0].length ?? 0) : 0;
}

/** A crosshead: a short line with no full stop that stands over a paragraph of the story. */
export function isHeading(piece: Piece, next: Piece | undefined): boolean {
  if (hashesOf(piece) > 0) return true;
  if (next === undefined || piece.words > LONGEST || piece.words === 0) return false;
  const stopped = piece.closed && !/[?!]["”’]?$/.test(piece.text);
  if (stopped || /[,;–—-]$/.test(piece.text) || !opensCapital(piece.text)) return false;
  if (piece.text.endsWith(':') && (piece.words > 3 || isAnnounced(next))) return false;
  // A question in a dialogue is longer than a crosshead and is answered by a line no longer than itself.
  if (
    piece.closed &&
    piece.words > SHORT &&
    !(LONG_QUESTION.test(piece.text) && next.words >= piece.words * FAR_LONGER)
  )
    return false;
  switch (next.detail?.kind) {
    case undefined:
      return next.words > piece.words;
    case 'heading':
      // "Interview" over the first question.
      return next.closed && !piece.closed && piece.words <= 2;
    default:
      return next.detail?.kind === 'list' || next.detail?.kind === 'table';
  }
}

function opensCapital(text: string): boolean {
  return isAt(text, '"“‘¿¡('.includes(text[0]!) ? 1 : 0, UPPER | NUMBER);
}

/** What a line with a colon stands before: words, or the items of a list. */
function isAnnounced(next: Piece): boolean {
  return next.detail?.kind === 'list' || /^["“‘'«]/.test(next.text);
}
