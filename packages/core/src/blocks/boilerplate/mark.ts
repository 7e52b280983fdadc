import { isOpen, joinPieces, type Piece } from '../piece.ts';
import { reasonOf } from './reason.ts';

const MOST_WORDS_BETWEEN = 30;

/** Marks the pieces whose own words say that they are not the story, and joins those that stand together. */
export function markBoilerplate(text: string, pieces: readonly Piece[]): Piece[] {
  for (const piece of pieces) {
    const reason = isOpen(piece) ? reasonOf(piece) : undefined;
    if (reason !== undefined) piece.detail = { kind: 'boilerplate', reason };
  }
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const end = endOfBox(pieces, i);
    const { detail } = pieces[i]!;
    joined.push(end - i > 1 && detail !== undefined ? joinPieces(text, pieces.slice(i, end), detail) : pieces[i]!);
    i = end - 1;
  }
  return joined;
}

/** Lines of one box: no blank line between them, the same reason, and what a pair of them encloses. */
function endOfBox(pieces: readonly Piece[], first: number): number {
  const opening = pieces[first]!;
  if (opening.detail?.kind !== 'boilerplate') return first + 1;
  const { reason } = opening.detail;
  let end = first + 1;
  for (let i = end; i < pieces.length && pieces[i]!.group === opening.group; i++) {
    const piece = pieces[i]!;
    if (piece.detail?.kind === 'boilerplate' && piece.detail.reason === reason) end = i + 1;
    else if (piece.detail !== undefined || piece.words > MOST_WORDS_BETWEEN) break;
    // A heading such as "Related stories" is followed by the stories' titles.
    else if (reason === 'related' && !piece.closed && i === end) end = i + 1;
  }
  return end;
}
