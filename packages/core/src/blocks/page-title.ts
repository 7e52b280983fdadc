import { after, isAt, LETTER, NUMBER } from '../source/characters.ts';
import type { Piece } from './piece.ts';

const FEWEST_SHARED = 12;

/** A title without case and punctuation, to be compared with others. */
export function foldTitle({ text, known }: Piece): string {
  known.folded ??= wordsOf(text.toLowerCase());
  return known.folded;
}

/** Runs of letters and digits with one space between. */
function wordsOf(text: string): string {
  let words = '';
  let start = -1;
  for (let at = 0; at <= text.length; at = after(text, at)) {
    if (isAt(text, at, LETTER | NUMBER)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      words += (words === '' ? '' : ' ') + text.slice(start, at);
      start = -1;
    }
  }
  return words;
}

/** True where a line says a folded title again: the two are one, or the one is part of the other, as where a page adds its name. */
export function saysTitle(piece: Piece, title: string): boolean {
  const folded = foldTitle(piece);
  return folded.length >= FEWEST_SHARED && (folded.startsWith(title) || title.includes(folded));
}
