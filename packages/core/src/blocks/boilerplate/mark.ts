import { plainText } from '../../source/characters.ts';
import { isOpen, joinPieces, type Piece } from '../piece.ts';
import { addressOf } from './feed-credit.ts';
import { reasonOf } from './reason.ts';

const MOST_WORDS_BETWEEN = 30;
const MOST_BETWEEN = 2;

/** Marks the pieces whose own words say that they are not the story, with what they enclose and announce. */
export function markBoilerplate(text: string, pieces: readonly Piece[]): Piece[] {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const reason = isOpen(piece) ? reasonOf(piece) : undefined;
    if (reason !== undefined) piece.detail = { kind: 'boilerplate', reason };
  }
  if (addressOf(pieces[0]) !== undefined) pieces[0]!.detail = { kind: 'boilerplate', reason: 'feed-credit' };
  keepStories(pieces);
  markBoxTitles(pieces);
  markListed(pieces);
  markTeasers(pieces);
  return joinBoxes(text, pieces);
}

/** Joins lines of boilerplate that stand together for the same reason. */
export function joinBoxes(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const end = endOfBox(pieces, i);
    const { detail } = pieces[i]!;
    joined.push(end - i > 1 && detail !== undefined ? joinPieces(text, pieces.slice(i, end), detail) : pieces[i]!);
    i = end - 1;
  }
  return joined;
}

/** Lines of one box: no blank line between them and the same reason; a question to readers that two of them enclose is part of it. */
function endOfBox(pieces: readonly Piece[], first: number): number {
  const opening = pieces[first]!;
  if (opening.detail?.kind !== 'boilerplate') return first + 1;
  const { reason } = opening.detail;
  let end = first + 1;
  for (let i = end; i < pieces.length && pieces[i]!.group === opening.group; i++) {
    const piece = pieces[i]!;
    if (piece.detail?.kind === 'boilerplate' && piece.detail.reason === reason) end = i + 1;
    else if (
      piece.detail !== undefined ||
      reason !== 'comment-form' ||
      i - end >= MOST_BETWEEN ||
      piece.words > MOST_WORDS_BETWEEN
    )
      break;
  }
  return end;
}

const BOX_TITLE = /^(?:[A-ZÀ][A-Za-zÀàª’']*\s+){1,4}(?:e-?mails?|newsletters?|alerts?|briefings?|updates?)$/i;

/** "Morning Briefing" right over a box that asks to subscribe. */
function markBoxTitles(pieces: readonly Piece[]): void {
  for (let i = 0; i + 1 < pieces.length; i++) {
    const box = pieces[i + 1]!.detail;
    if (
      isOpen(pieces[i]) &&
      box?.kind === 'boilerplate' &&
      box.reason === 'subscribe' &&
      BOX_TITLE.test(plainText(pieces[i]!.text))
    )
      pieces[i]!.detail = box;
  }
}

const LONGEST_HEADING = 5;
const LONGEST_TITLE = 25;
const MOST_OF_LABEL = 3;

/** The titles that follow a bare heading such as "Related stories", each with a short line over it or none, up to the next sentence. */
function markListed(pieces: readonly Piece[]): void {
  let listing = false;
  pieces.forEach((piece, i) => {
    if (piece.detail?.kind === 'boilerplate') listing = piece.detail.reason === 'related' && isBareHeading(piece);
    else if (listing && (isTitle(piece) || (isLabel(piece) && isOverTitle(pieces, i))))
      piece.detail = { kind: 'boilerplate', reason: 'related' };
    else listing = false;
  });
}

const isTitle = (piece: Piece | undefined): boolean =>
  isOpen(piece) && !piece.closed && piece.words > MOST_OF_LABEL && piece.words <= LONGEST_TITLE;
const isLabel = (piece: Piece | undefined): boolean => isOpen(piece) && !piece.closed && piece.words <= MOST_OF_LABEL;

function isOverTitle(pieces: readonly Piece[], i: number): boolean {
  return isTitle(pieces[i + 1]) || (isLabel(pieces[i + 1]) && isTitle(pieces[i + 2]));
}

const FEWEST_TEASERS = 3;

/** Beginnings of other stories, each broken off with "...", three or more with no more than a label between them. */
function markTeasers(pieces: readonly Piece[]): void {
  for (let i = 0; i < pieces.length; i++) {
    if (!isTeaser(pieces[i])) continue;
    let end = i + 1;
    let teasers = 1;
    for (let k = end; k < pieces.length && (isTeaser(pieces[k]) || isLabel(pieces[k]) || isTitle(pieces[k])); k++) {
      if (!isTeaser(pieces[k])) continue;
      teasers++;
      end = k + 1;
    }
    if (teasers >= FEWEST_TEASERS)
      for (let k = i; k < end; k++) pieces[k]!.detail = { kind: 'boilerplate', reason: 'related' };
    i = end - 1;
  }
}

const isTeaser = (piece: Piece | undefined): boolean =>
  isOpen(piece) && piece.words > LONGEST_HEADING && /(?:\.\.\.|…\]?)$/.test(piece.text.slice(-4));

function isBareHeading(piece: Piece): boolean {
  return piece.words <= LONGEST_HEADING && !piece.closed && !/:\s*\S/.test(piece.text);
}

const MOST_AFTER_BIO = 2;

/** A note on the author stands at the end; further up the same words are about somebody in the story. */
function keepStories(pieces: readonly Piece[]): void {
  let paragraphs = 0;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    if (isOpen(piece) && piece.closed) paragraphs++;
    else if (
      piece.detail?.kind === 'boilerplate' &&
      piece.detail.reason === 'author-bio' &&
      paragraphs > MOST_AFTER_BIO
    )
      delete piece.detail;
  }
}
