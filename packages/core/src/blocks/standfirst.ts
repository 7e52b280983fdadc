import { findDate } from './calendar-date.ts';
import type { Piece } from './piece.ts';

const FEWEST_WORDS = 5;
const MOST_WORDS = 60;

/** Long enough to sum a story up and short enough not to tell it. Where it stands is for the front matter to judge. */
export function isStandfirst(piece: Piece): boolean {
  if (piece.words < FEWEST_WORDS || piece.words > MOST_WORDS) return false;
  // A row of links, or a line about the page with its date.
  return !/[|›»>•]/.test(piece.text) && (piece.closed || findDate(piece.text)?.value === undefined);
}
