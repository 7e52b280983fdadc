import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Columns that a text takes in a terminal. */
export function measure(text: string): number {
  return stringWidth(text);
}

/** Words that are to stay on one line, where it has room for them. */
export function together(text: string): string {
  return text.replaceAll(' ', GLUE);
}
// Text that is shown has none: it was made a plain space.
const GLUE = '\u00a0';

/** Text wrapped to a width by words, and by characters where one word is wider than the line. */
export function block(text: string, width: number, first: string, rest: string): string[] {
  const indent = Math.max(measure(first), measure(rest));
  const room = Math.max(width - indent, 8);
  // What no line has room for is broken like other words, not inside them.
  const fits = text.split(' ').map((part) => (measure(part) > room ? part.replaceAll(GLUE, ' ') : part));
  return wrapAnsi(fits.join(' '), room, { hard: true, trim: true })
    .split('\n')
    .map((line, index) => (index === 0 ? first : rest) + line.replaceAll(GLUE, ' '));
}

/** Text of at most so many columns, cut at a word where one ends near, with an ellipsis where something is left out. */
export function shorten(text: string, columns: number): string {
  // No character is wider than two columns, and none of interest takes more than eight code units.
  if (text.length <= columns && measure(text) <= columns) return text;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let width = 0;
  let end = 0;
  for (const { segment } of graphemes.segment(text.slice(0, columns * 8))) {
    width += measure(segment);
    if (width > columns - 1) break;
    end += segment.length;
  }
  const cut = text.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${(space > end - 20 && space > end / 3 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
// Most texts fit where they are shown.
let graphemes: Intl.Segmenter | undefined;

/** Padded on the right to a number of columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - measure(text), 0));
}

/** `1 statement`, `2 statements`. */
export function count(number: number, one: string, many: string = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
