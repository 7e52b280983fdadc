import { hashesOf } from './heading.ts';
import { isOpen, type Piece } from './piece.ts';

const MOST_WORDS = 32;
const SHORT_FRONT = 10;
const FEWEST_SHARED = 12;

/**
 * Which of the pieces before the story is its title; undefined where none can be.
 * At the top of a whole page the title is the line that says the page's own title again; otherwise it is the first line.
 */
export function findHeadline(pieces: readonly Piece[], storyFirst: number): number | undefined {
  const candidates: number[] = [];
  for (let i = 0; i < storyFirst; i++) {
    if (isOpen(pieces[i]) && canBeHeadline(pieces[i]!, pieces[i + 1])) candidates.push(i);
  }
  const [first] = candidates;
  if (first === undefined) return undefined;
  const title = fold(pieces[first]!.text);
  const again = candidates.filter((i) => i > first && saysAgain(fold(pieces[i]!.text), title));
  if (again.length > 0) return again.at(-1);
  if (storyFirst - first <= SHORT_FRONT) return candidates.find((i) => pieces[i]!.words >= 3) ?? first;
  return candidates.findLast((i) => pieces[i]!.words >= 4);
}

/** A line that does not end as a sentence; where it does, a byline or a dateline right under it speaks for a title. */
export function canBeHeadline(piece: Piece, next: Piece | undefined): boolean {
  if (hashesOf(piece) > 0) return true;
  if (piece.words === 0 || piece.words > MOST_WORDS || /[,;]$/.test(piece.text)) return false;
  if (!piece.closed || /[?!][”’"']?$/.test(piece.text)) return true;
  return next?.detail?.kind === 'byline' || next?.detail?.kind === 'dateline';
}

function saysAgain(text: string, title: string): boolean {
  return text.length >= FEWEST_SHARED && (title.startsWith(text) || text.startsWith(title) || title.includes(text));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
