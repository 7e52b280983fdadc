import type { BlockDetail, BoilerplateReason, Span } from '../model.ts';
import { LETTER, NUMBER, SPACE } from '../source/characters.ts';
import type { Line } from '../source/lines.ts';
import { afterUnits, classOfUnits, unitsOf } from '../source/units.ts';

/** What the words of a piece say wherever they stand. A parser that remembers keeps it from one text to the next. */
export interface Known {
  words: number;
  closed: boolean;
  /** Absent until it was asked for; null where the words are no boilerplate. */
  reason?: BoilerplateReason | null;
  /** What the words say that they are, wherever they stand; offsets count from their start. Null where they say nothing. */
  line?: KnownLine | null;
  cells?: Cells;
  /** The words as a title is compared. */
  folded?: string;
  mostlyCapitals?: boolean;
  /** The words as numbers. */
  hashes?: readonly number[];
  /** Of the openings among which the words hold none but their own, the sum. */
  holdsNoneOf?: number;
}

/** A line that says by itself what it is. */
export type KnownLine = { kind: 'caption'; credit?: Span } | ({ kind: 'dateline' | 'byline' } & Origin);

/** Who wrote the article, where and when, as a line says it; offsets count from its start. */
export interface Origin {
  names?: Span[];
  place?: Span;
  date?: Span;
  /** ISO 8601 day, where the line gives all of it. */
  published?: string;
}

/** What a piece is as a row of a table. */
export interface Cells {
  count: number;
  /** One of them is a figure. */
  figure: boolean;
}

/** Says what is known of the words of a piece. */
export type KnownOf = (text: string) => Known;

export const readKnown: KnownOf = (text) => ({ words: countWords(text), closed: isClosed(text) });

/** A stretch of lines that belong together, on its way to becoming a block; its span has no white space at the ends. */
export interface Piece extends Span {
  /** Its words as written, line ends among them. */
  text: string;
  /** Number of the stretch without blank lines that it lies in. */
  group: number;
  /** How far its first line is indented. */
  indent: number;
  words: number;
  /** Ends with a full stop, a question mark or the like, closing marks aside. */
  closed: boolean;
  known: Known;
  /** What it was found to be; absent while that is open. */
  detail?: BlockDetail;
}

/** A piece made of lines that follow each other. */
export function pieceOf(
  text: string,
  first: Line,
  last: Span,
  group: number,
  indent: number,
  knownOf: KnownOf = readKnown,
): Piece {
  const own = text.slice(first.start, last.end);
  const known = knownOf(own);
  return {
    start: first.start,
    end: last.end,
    text: own,
    group,
    indent,
    words: known.words,
    closed: known.closed,
    known,
  };
}

/** One piece that runs from the first of these to the last. */
export function joinPieces(text: string, pieces: readonly Piece[], detail: BlockDetail): Piece {
  const first = pieces[0]!;
  const joined = pieceOf(text, first, pieces.at(-1)!, first.group, first.indent);
  joined.detail = detail;
  return joined;
}

/** True where a paragraph of the story could stand: nothing else claims it. */
export function isOpen(piece: Piece | undefined): piece is Piece {
  return piece !== undefined && piece.detail === undefined;
}

/** Runs of characters that are not white space and hold a letter or digit. */
function countWords(text: string): number {
  let words = 0;
  let counted = false;
  const { length } = text;
  const units = unitsOf(text);
  for (let at = 0; at < length; at = afterUnits(units, at)) {
    const bits = classOfUnits(units, at);
    if (bits & SPACE) counted = false;
    else if (!counted && bits & (LETTER | NUMBER)) {
      counted = true;
      words++;
    }
  }
  return words;
}

const CLOSING = /["'”’»›)\]*\u200b\ufeff\s]/;
const LAST_WORD_LENGTH = 12;
const SHORT_FORM = /(?:^|[\s(])(?:(?:[A-Za-z]\.)+[A-Za-z]|No|Inc|Ltd|Co|Corp|Jr|Sr|St|Mr|Mrs|Ms|Dr)\.$/;

/** True where the text ends as a sentence does. The dot of "U.S." or "Inc." alone does not close a short line. */
export function isClosed(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSING.test(text[end - 1]!)) end--;
  const last = text[end - 1];
  if (last === undefined || !/[.!?…。！？؟।]/.test(last)) return false;
  return last !== '.' || text.length > 120 || !SHORT_FORM.test(text.slice(Math.max(0, end - LAST_WORD_LENGTH), end));
}
