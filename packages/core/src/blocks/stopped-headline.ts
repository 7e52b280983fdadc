import { FUNCTION_WORDS } from '../language/en/function-words.ts';
import { isOpen, type Piece } from './piece.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 16;
/** Words of the paragraph below. A title stands over something longer than itself. */
const LEAST_BELOW = 20;
/** How many pieces below are looked at: a standfirst may come between. */
const REACH = 2;
/** Shorter words are small in a title too. */
const LONG_WORD = 5;
const FEWEST_TOLD = 3;
const LEAST_SHARE = 0.5;
const SMALL_WORDS: ReadonlySet<string> = wordSet(FUNCTION_WORDS);
/** What the first sentence of a story says and its title leaves out. */
const OF_A_STORY = /\b(?:said|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/**
 * True for a title that ends in a full stop, as some papers set theirs: one short sentence over the story in the
 * capitals of a title, or one whose words the paragraph below says again.
 */
export function isStoppedHeadline(pieces: readonly Piece[], at: number): boolean {
  const { text, words } = pieces[at]!;
  if (words < FEWEST_WORDS || words > MOST_WORDS || !/\.["'”’]?$/.test(text)) return false;
  const below = pieces.slice(at + 1, at + 1 + REACH).filter(isOpen);
  if (!below.some((piece) => piece.words >= LEAST_BELOW && piece.words > words)) return false;
  // A semicolon at the end of a line parts the decks of a title.
  if (/;\s*\n/.test(text)) return true;
  if (/\p{Ll}{3}[.!?]["'”’]?\s/u.test(text)) return false;
  if (isTitleCase(text)) return true;
  const [opening = ''] = text.split(/\s/u);
  return !SMALL_WORDS.has(opening.toLowerCase()) && !OF_A_STORY.test(text) && isToldBelow(text, below);
}

function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’]*/gu)?.filter((word) => word.length >= LONG_WORD) ?? [];
  return long.length >= FEWEST_TOLD && long.every((word) => /^\p{Lu}/u.test(word));
}

function isToldBelow(text: string, below: readonly Piece[]): boolean {
  const told = new Set(below.flatMap((piece) => contentWords(piece.text)));
  const own = contentWords(text);
  const shared = own.filter((word) => told.has(word)).length;
  return shared >= FEWEST_TOLD && shared >= own.length * LEAST_SHARE;
}

function contentWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.filter((word) => !SMALL_WORDS.has(word)) ?? []
  );
}
