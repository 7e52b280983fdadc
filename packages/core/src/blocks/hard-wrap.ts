import type { Span } from '../model.ts';
import { isAt, UPPER } from '../source/characters.ts';

/** A line as the layout sees it. */
export interface LaidLine extends Span {
  /** Where its first word starts, counted from the start of the line. */
  indent: number;
  /** Characters from the start of the line to its last word. */
  width: number;
}

/** How a text was wrapped. */
export interface Wrapping {
  /** Characters of the longest wrapped line. */
  width: number;
  /** A line is full though this many characters more would have fitted. */
  slack: number;
}

const NARROWEST = 40;
const WIDEST = 120;
const SHARE_OF_FULL_LINES = 0.6;
/** Where blank lines part the paragraphs, a line end inside one is a wrap even if a short word would just have fitted. */
const SLACK = 4;
const FEWEST_PARTED = 2;

/**
 * How the lines of a text were wrapped; undefined where they were not.
 * A text is wrapped where most lines that another follows are full: the next line's first word would not have fitted.
 */
export function readWrapping(text: string, lines: readonly (LaidLine | undefined)[]): Wrapping | undefined {
  const inner: LaidLine[] = [];
  const following: LaidLine[] = [];
  let parted = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (line === undefined || next === undefined) continue;
    if (lines[i + 2] === undefined) parted++;
    inner.push(line);
    following.push(next);
  }
  let width = 0;
  for (const line of inner) if (line.width <= WIDEST) width = Math.max(width, line.width);
  if (inner.length < 2 || width < NARROWEST) return undefined;
  // Verses, and sentences on lines of their own, all begin with a capital.
  if (inner.length > 2 && following.every(({ start, indent }) => isAt(text, start + indent, UPPER))) return undefined;
  const full = inner.filter((line, i) => isFull(text, line, following[i]!, { width, slack: 0 })).length;
  if (full < inner.length * SHARE_OF_FULL_LINES) return undefined;
  return { width, slack: parted >= FEWEST_PARTED ? SLACK : 0 };
}

/** True where the first word of the next line would not have fitted on this one, and that line too is as long as lines are. */
export function isFull(text: string, line: LaidLine, next: LaidLine, { width, slack }: Wrapping): boolean {
  return line.width <= width && next.width <= WIDEST && line.width + 1 + firstWordLength(text, next) > width - slack;
}

function firstWordLength(text: string, line: Span): number {
  let end = line.start;
  while (end < line.end && !/\s/.test(text[end]!)) end++;
  return end - line.start;
}
