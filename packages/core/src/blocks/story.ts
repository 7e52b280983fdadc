import type { Piece } from './piece.ts';

/** Half-open range of indexes into the pieces. */
export interface StoryRange {
  first: number;
  end: number;
}

const COST_OF_SHORT_LINE = 6;
const COST_OF_BOILERPLATE = 14;
const MOST_FOR_ONE = 80;

/**
 * Where the story runs: the stretch of pieces in which running text most outweighs short lines and boilerplate.
 * It starts and ends with running text; empty at 0 where there is none.
 */
export function findStory(pieces: readonly Piece[]): StoryRange {
  let best: StoryRange = { first: 0, end: 0 };
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  pieces.forEach((piece, i) => {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += weightOf(piece);
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, end: i + 1 };
    }
  });
  return best;
}

/** Words that speak for the story, less than nothing where a piece speaks against it. */
function weightOf(piece: Piece): number {
  if (piece.detail?.kind === 'boilerplate') return -COST_OF_BOILERPLATE;
  if (piece.detail?.kind === 'list')
    return Math.min(MOST_FOR_ONE, piece.words) - COST_OF_SHORT_LINE * piece.detail.items.length;
  if (piece.detail !== undefined) return 0;
  return isProse(piece) ? Math.min(MOST_FOR_ONE, piece.words) : -COST_OF_SHORT_LINE;
}

/** Running text: a sentence that ends as one, or a long stretch whatever its end. */
export function isProse(piece: Piece): boolean {
  return (piece.closed && piece.words >= 3) || piece.words >= 25;
}
