import type { Span } from '../model.ts';
import { isOpen, joinPieces, type Piece } from './piece.ts';

const LONGEST_NAME = 12;
const NAMED = /^(?:[—–―]|--?)\s?(?:["“]?\p{Lu})/u;

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
    const names = NAMED.test(piece.text) && !piece.closed && piece.words <= LONGEST_NAME && isOpen(piece);
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
  while (isOpen(pieces[end]) && /^>\s/.test(pieces[end]!.text) && pieces[end]!.group === pieces[first]!.group) end++;
  return end;
}

const FEWEST_WORDS = 6;
/** Fewer words than this are repeated by chance, save where they stand in quotation marks. */
const FEWEST_WITHOUT_MARKS = 9;
const MOST_WORDS = 60;

/** Marks the pieces that say again, on their own, what stands inside a longer paragraph of the story: pull quotes. */
export function markPullQuotes(pieces: readonly Piece[], story: Span): void {
  const openings = new Map<string, Piece[]>();
  const words = new Map<Piece, string[]>();
  for (const piece of pieces) {
    if (!isOpen(piece) || piece.end <= story.start || piece.start >= story.end) continue;
    const own = wordsOf(piece.text);
    words.set(piece, own);
    // The first paragraph leads; what says it again is the copy.
    if (own.length < FEWEST_WORDS || own.length > MOST_WORDS || piece.start === story.start) continue;
    const key = own.slice(0, FEWEST_WORDS).join(' ');
    openings.set(key, [...(openings.get(key) ?? []).slice(0, 3), piece]);
  }
  for (const [piece, own] of words) {
    for (let i = 0; i + FEWEST_WORDS <= own.length; i++) {
      for (const candidate of openings.get(own.slice(i, i + FEWEST_WORDS).join(' ')) ?? []) {
        const wanted = words.get(candidate)!;
        if (candidate === piece || wanted.length >= own.length || !isOpen(candidate)) continue;
        if (wanted.every((word, k) => own[i + k] === word) && isSetOff(candidate, piece))
          candidate.detail = { kind: 'quote' };
      }
    }
  }
}

/** The copy is short beside its original, or stands in quotation marks all by itself. */
function isSetOff(copy: Piece, original: Piece): boolean {
  if (/^["“‘«].*["”’»]$/su.test(copy.text)) return true;
  return copy.words >= FEWEST_WITHOUT_MARKS && copy.words * 1.25 < original.words;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
