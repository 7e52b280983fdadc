import type { Span } from '../model.ts';
import { LETTER, NUMBER, plainText } from '../source/characters.ts';
import { afterUnits, classOfUnits, unitsOf } from '../source/units.ts';
import { isOpen, joinPieces, type Piece } from './piece.ts';

const LONGEST_NAME = 12;
/** Read in `plainText`. */
const NAMED = /^(?:[—–―]|--?)\s?["“]?[A-ZÀ]/;

/** Joins words that are set off and the line under them that names the speaker after a dash ("— Jane Roe"). */
export function joinSetOffQuotes(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const end = endOfMarkedLines(pieces, i);
    if (end > i) {
      joined.push(joinPieces(text, pieces.slice(i, end), { kind: 'quote' }));
      i = end - 1;
      continue;
    }
    const before = joined.at(-1);
    const names =
      !piece.closed && piece.words <= LONGEST_NAME && isOpen(piece) && NAMED.test(plainText(piece.text.slice(0, 5)));
    if (names && isOpen(before) && before.words >= 4 && (before.closed || piece.group === before.group)) {
      joined.pop();
      joined.push(joinPieces(text, [before, piece], { kind: 'quote' }));
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Lines that Markdown and e-mail mark as quoted ("> "). */
function endOfMarkedLines(pieces: readonly Piece[], first: number): number {
  let end = first;
  while (
    isOpen(pieces[end]) &&
    pieces[end]!.text.startsWith('>') &&
    /^>\s/.test(pieces[end]!.text) &&
    pieces[end]!.group === pieces[first]!.group
  )
    end++;
  return end;
}

const FEWEST_WORDS = 6;
/** Fewer words than this are repeated by chance, save where they stand in quotation marks. */
const FEWEST_WITHOUT_MARKS = 9;
const MOST_WORDS = 60;
const MOST_OPENING_ALIKE = 4;

/**
 * By a part of the hashes of two words, whether anything opens so: that tells nearly every place in the story from all openings,
 * without a look into a map. All 0 between two texts, since room for so many would cost more than what is done with it.
 */
const mayOpen = new Uint8Array(1 << 16);

/** Marks the pieces that say again, on their own, what stands inside a longer paragraph of the story: pull quotes. */
export function markPullQuotes(pieces: readonly Piece[], story: Span): void {
  // Plain loops, and nothing put together on the way: an editor waits for this after every keystroke.
  const read = pieces.filter((piece) => isOpen(piece) && piece.end > story.start && piece.start < story.end);
  const openings = new Map<number, Piece[]>();
  let all = 0;
  for (let n = 0; n < read.length; n++) {
    const piece = read[n]!;
    const words = hashesOfWords(piece);
    const { length } = words;
    // The first paragraph leads; what says it again is the copy.
    if (length < FEWEST_WORDS || length > MOST_WORDS || piece.start === story.start) continue;
    const key = hashAt(words, 0);
    mayOpen[twoAt(words, 0)] = 1;
    all += key;
    const known = openings.get(key);
    if (known === undefined) openings.set(key, [piece]);
    else known[Math.min(known.length, MOST_OPENING_ALIKE - 1)] = piece;
  }
  for (let n = 0; n < read.length; n++) {
    const piece = read[n]!;
    // As long as no opening changes, what holds none of them needs no new look.
    if (piece.known.holdsNoneOf === all) continue;
    const own = hashesOfWords(piece);
    let holds = false;
    for (let i = 0; i + FEWEST_WORDS <= own.length; i++) {
      if (mayOpen[twoAt(own, i)] === 0) continue;
      const candidates = openings.get(hashAt(own, i));
      if (candidates === undefined || (candidates.length === 1 && candidates[0] === piece)) continue;
      holds = true;
      markCopies(candidates, piece, own, i);
    }
    if (!holds) piece.known.holdsNoneOf = all;
  }
  for (let n = 0; n < read.length; n++) {
    const words = hashesOfWords(read[n]!);
    if (words.length >= FEWEST_WORDS) mayOpen[twoAt(words, 0)] = 0;
  }
}

/** Marks those of the pieces that are, word for word, what stands at a place in another. */
function markCopies(candidates: readonly Piece[], piece: Piece, own: readonly number[], at: number): void {
  for (let n = 0; n < candidates.length; n++) {
    const candidate = candidates[n]!;
    const wanted = hashesOfWords(candidate);
    if (candidate === piece || wanted.length >= own.length || !isOpen(candidate)) continue;
    let same = 0;
    while (same < wanted.length && own[at + same] === wanted[same]) same++;
    if (same === wanted.length && isSetOff(candidate, piece)) candidate.detail = { kind: 'quote' };
  }
}

/** A part of the hashes of two words. */
function twoAt(words: readonly number[], at: number): number {
  return (Math.imul(words[at]!, 0x9e3779b1) ^ words[at + 1]!) >>> 16;
}

/** One number for the words of an opening. */
function hashAt(words: readonly number[], at: number): number {
  let hash = 0;
  for (let i = at; i < at + FEWEST_WORDS; i++) hash = Math.imul(hash ^ words[i]!, 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

/** The copy is short beside its original, or stands in quotation marks all by itself. */
function isSetOff(copy: Piece, original: Piece): boolean {
  if (/^["“‘«].*["”’»]$/su.test(copy.text)) return true;
  return copy.words >= FEWEST_WITHOUT_MARKS && copy.words * 1.25 < original.words;
}

/** A hash for each word of a piece. Six words or more are compared at once, so that no chance likeness passes. */
function hashesOfWords({ text, known }: Piece): readonly number[] {
  known.hashes ??= readHashes(text.toLowerCase());
  return known.hashes;
}

/** FNV-1a over the UTF-16 code units of each run of letters and digits. */
function readHashes(text: string): number[] {
  const { length } = text;
  const hashes: number[] = [];
  const units = unitsOf(text);
  let hash = OFFSET_BASIS;
  for (let at = 0; at < length; at = afterUnits(units, at)) {
    if (classOfUnits(units, at) & (LETTER | NUMBER)) {
      hash = Math.imul(hash ^ units[at]!, 0x01000193);
    } else if (hash !== OFFSET_BASIS) {
      hashes.push(hash);
      hash = OFFSET_BASIS;
    }
  }
  if (hash !== OFFSET_BASIS) hashes.push(hash);
  return hashes;
}

const OFFSET_BASIS = 0x811c9dc5 | 0;
