import { hashesOf } from './heading.ts';
import { foldTitle, saysTitle } from './page-title.ts';
import { isOpen, type Piece } from './piece.ts';
import { isStoppedHeadline } from './stopped-headline.ts';

const MOST_WORDS = 32;
const SHORT_FRONT = 10;

/**
 * Which of the pieces before the story is its title; undefined where none can be.
 * At the top of a whole page the title is the line that says the page's own title again; otherwise it is the first line.
 */
export function findHeadline(pieces: readonly Piece[], storyFirst: number): number | undefined {
  const candidates: number[] = [];
  let top = true;
  for (let i = 0; i < storyFirst; i++) {
    if (!isOpen(pieces[i])) continue;
    if (canBeHeadline(pieces, i, top)) candidates.push(i);
    top = false;
  }
  const [first] = candidates;
  if (first === undefined) return undefined;
  const title = foldTitle(pieces[first]!);
  const again = candidates.filter((i) => i > first && saysTitle(pieces[i]!, title));
  if (again.length > 0) return again.at(-1);
  if (storyFirst - first <= SHORT_FRONT) return candidates.find((i) => pieces[i]!.words >= 3) ?? first;
  return candidates.findLast((i) => pieces[i]!.words >= 4);
}

/**
 * A line that does not end as a sentence; where it does, what stands right under it speaks for a title, or its own words where
 * it stands at the top of the text.
 */
export function canBeHeadline(pieces: readonly Piece[], at: number, top: boolean): boolean {
  const piece = pieces[at]!;
  if (hashesOf(piece) > 0) return true;
  if (piece.words === 0 || piece.words > MOST_WORDS || /[,;]$/.test(piece.text)) return false;
  if (!piece.closed || /[?!][”’"']?$/.test(piece.text)) return true;
  const under = pieces[at + 1]?.detail?.kind;
  return under === 'byline' || under === 'dateline' || (top && isStoppedHeadline(pieces, at));
}
