import type { Span } from '../model.ts';

/** A line without its line end (LF, CRLF, CR, U+2028 or U+2029). */
export type Line = Span;

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const OTHER_ENDS = ['\r', '\u2028', '\u2029'];

/** The lines of a text in order, line ends left out; a text of no characters is one empty line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  // Nearly all texts have no other line ends.
  if (!OTHER_ENDS.some((end) => text.includes(end))) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.push({ start, end });
      start = end + 1;
    }
  } else {
    for (const match of text.matchAll(LINE_END)) {
      lines.push({ start, end: match.index });
      start = match.index + match[0].length;
    }
  }
  lines.push({ start, end: text.length });
  return lines;
}
