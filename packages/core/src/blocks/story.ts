import { isAt, UPPER } from '../source/characters.ts';
import { opensThread } from './boilerplate/comment-form.ts';
import { hashesOf } from './heading.ts';
import { foldTitle, saysTitle } from './page-title.ts';
import { isOpen, type Piece } from './piece.ts';

/** Half-open range of indexes into the pieces. */
export interface StoryRange {
  first: number;
  end: number;
}

const COST_OF_SHORT_LINE = 5;
const COST_OF_BOILERPLATE = 14;
const MOST_FOR_ONE = 80;
/** A sentence between short lines is a teaser on a page of links more often than a paragraph. */
const COST_OF_STANDING_ALONE = 8;
/** Words before the readers' comments that are a story already; on a page of links some stand over the story too. */
const ENOUGH_FOR_A_STORY = 20;
const ENOUGH_ON_A_PAGE = 60;
const MOST_BETWEEN = 2;
const LONGEST_TITLE = 32;
const SHORT_PAGE = 24;
const LEAST_SHARE_OF_PARAGRAPHS = 0.4;
const FEWEST_OF_PARAGRAPH = 8;

/**
 * Where the story runs: the stretch of pieces in which running text most outweighs short lines and boilerplate.
 * It starts and ends with running text; empty at 0 where there is none. No story goes on behind its readers' comments.
 */
export function findStory(pieces: readonly Piece[]): StoryRange {
  let best: StoryRange = { first: 0, end: 0 };
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  const page = isPage(pieces);
  const titles = repeatedTitles(pieces);
  const enough = pieces.length > SHORT_PAGE ? ENOUGH_ON_A_PAGE : ENOUGH_FOR_A_STORY;
  for (let i = 0; i < pieces.length; i++) {
    if (bestSum >= enough && opensThread(pieces[i]!)) break;
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += titles.has(i) ? -COST_OF_SHORT_LINE : weightOf(pieces, i);
    if (sum > bestSum) {
      bestSum = sum;
      best = { first, end: i + 1 };
    }
  }
  return page || best.first === best.end ? best : widen(pieces, best, titles);
}

/** The lines that say the title at the top again. A title that asks reads like a sentence of the story. */
function repeatedTitles(pieces: readonly Piece[]): Set<number> {
  const found = new Set<number>();
  const top = pieces.findIndex(isOpen);
  if (top < 0 || pieces[top]!.words === 0 || pieces[top]!.words > LONGEST_TITLE) return found;
  const title = foldTitle(pieces[top]!);
  for (let i = top + 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    if (isOpen(piece) && piece.words <= pieces[top]!.words && saysTitle(piece, title)) found.add(i).add(top);
  }
  return found;
}

/** Takes in paragraphs that a line or two of boilerplate cut off from the story. */
function widen(pieces: readonly Piece[], { first, end }: StoryRange, titles: ReadonlySet<number>): StoryRange {
  for (let i = first - 1; i >= Math.max(0, first - 1 - MOST_BETWEEN); i--) {
    if (isParagraph(pieces[i]!) && !titles.has(i)) first = i;
  }
  for (let i = end; i < Math.min(pieces.length, end + 1 + MOST_BETWEEN); i++) {
    if (isParagraph(pieces[i]!)) end = i + 1;
    else if (opensThread(pieces[i]!)) break;
  }
  return { first, end };
}

/** A page from a browser, with more links than sentences. */
function isPage(pieces: readonly Piece[]): boolean {
  return pieces.length > SHORT_PAGE && pieces.filter(isParagraph).length < pieces.length * LEAST_SHARE_OF_PARAGRAPHS;
}

function isParagraph(piece: Piece): boolean {
  return piece.detail === undefined && piece.words >= FEWEST_OF_PARAGRAPH && isProse(piece);
}

/** Words that speak for the story, less than nothing where a piece speaks against it. */
function weightOf(pieces: readonly Piece[], i: number): number {
  const piece = pieces[i]!;
  if (piece.detail?.kind === 'boilerplate') return -COST_OF_BOILERPLATE;
  if (piece.detail?.kind === 'list')
    return Math.min(MOST_FOR_ONE, piece.words) - COST_OF_SHORT_LINE * piece.detail.items.length;
  if (piece.detail !== undefined) return 0;
  if (!isProse(piece)) return -COST_OF_SHORT_LINE;
  const alone = isShortLine(pieces[i - 1]) && isShortLine(pieces[i + 1]);
  return Math.min(MOST_FOR_ONE, piece.words) - (alone ? COST_OF_STANDING_ALONE : 0);
}

function isShortLine(piece: Piece | undefined): boolean {
  return piece !== undefined && (piece.detail === undefined ? !isProse(piece) : piece.detail.kind === 'boilerplate');
}

/** Running text: a sentence that ends as one, or a long stretch that is not a row of names and titles. */
function isProse(piece: Piece): boolean {
  if (hashesOf(piece) > 0) return false;
  return piece.closed ? piece.words >= 3 : piece.words >= 25 && !isMostlyCapitals(piece);
}

function isMostlyCapitals({ text, known }: Piece): boolean {
  known.mostlyCapitals ??= readMostlyCapitals(text.slice(0, 400));
  return known.mostlyCapitals;
}

function readMostlyCapitals(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.filter((word) => isAt(word, 0, UPPER)).length > words.length / 2;
}
