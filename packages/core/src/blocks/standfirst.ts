import type { Piece } from './piece.ts';

const FEWEST_WORDS = 5;
const MOST_WORDS = 60;

/** Long enough to sum a story up and short enough not to tell it. Where it stands is for the front matter to judge. */
export function isStandfirst(piece: Piece): boolean {
  return piece.words >= FEWEST_WORDS && piece.words <= MOST_WORDS;
}
