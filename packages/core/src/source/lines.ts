import type { Span } from '../model.ts';

/** A line without its line end (LF, CRLF, CR, U+2028 or U+2029). */
export type Line = Span;

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text in order, line ends left out; a text of no characters is one empty line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(LINE_END)) {
    lines.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
