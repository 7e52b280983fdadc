import type { Piece } from './piece.ts';

const FEWEST_SHARED = 12;

/** A title without case and punctuation, to be compared with others. */
export function foldTitle({ text, known }: Piece): string {
  known.folded ??= text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return known.folded;
}

/** True where a line says a folded title again: the two are one, or the one is part of the other, as where a page adds its name. */
export function saysTitle(piece: Piece, title: string): boolean {
  const folded = foldTitle(piece);
  return folded.length >= FEWEST_SHARED && (folded.startsWith(title) || title.includes(folded));
}
