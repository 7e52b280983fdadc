import type { BoilerplateReason } from '../model.ts';
import type { Piece } from './piece.ts';

const LONGEST_LINK = 14;
const FEWEST_LINKS = 4;
const MOST_LOOSE_ENDS = 8;

/** Says what each piece after the story is. What follows boilerplate there is boilerplate too. */
export function markBackMatter(pieces: readonly Piece[], storyEnd: number): void {
  // So much behind the story is a page around it.
  let carried: BoilerplateReason | undefined = pieces.length - storyEnd > MOST_LOOSE_ENDS ? 'navigation' : undefined;
  for (let i = storyEnd; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const kind = piece.detail?.kind;
    if (piece.detail?.kind === 'boilerplate') carried = piece.detail.reason;
    else if (carried === undefined && kind === undefined && isLinkRow(pieces, i)) carried = 'navigation';
    if (carried === undefined || kind === 'boilerplate') continue;
    piece.detail = { kind: 'boilerplate', reason: reasonAfter(carried, piece) };
  }
}

/** True where at least four short lines that end no sentence start here. */
function isLinkRow(pieces: readonly Piece[], first: number): boolean {
  if (first + FEWEST_LINKS > pieces.length) return false;
  for (let i = first; i < first + FEWEST_LINKS; i++) {
    const piece = pieces[i]!;
    if (piece.detail !== undefined && piece.detail.kind !== 'boilerplate') return false;
    if (piece.closed || piece.words > LONGEST_LINK) return false;
  }
  return true;
}

function reasonAfter(carried: BoilerplateReason, piece: Piece): BoilerplateReason {
  if (carried === 'comment-form' || carried === 'related' || carried === 'author-bio') return carried;
  return piece.words <= LONGEST_LINK ? 'navigation' : 'other';
}
