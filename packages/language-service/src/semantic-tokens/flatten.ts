import type { Piece } from './layers.ts';

/**
 * Layers of pieces as one list in text order, in which none overlaps another: the piece of the highest layer shows, of one
 * layer that which begins later, and the others are cut around it. Each is on one line and begins and ends with what can be seen.
 */
export function flatten(text: string, layers: readonly (readonly Piece[])[]): Piece[] {
  const pieces = layers.flatMap((layer) => layer.toSorted((a, b) => a.start - b.start || b.end - a.end));
  // Painted one over the other, each place shows the number of the piece on top, counted from 1.
  const shown = new Int32Array(text.length + 1);
  for (const [index, { start, end }] of pieces.entries()) shown.fill(index + 1, start, end);
  const flat: Piece[] = [];
  for (let start = 0; start < text.length;) {
    const top = shown[start]!;
    let end = start + 1;
    while (shown[end] === top && end < text.length) end++;
    if (top > 0) addLines(flat, text, start, end, pieces[top - 1]!);
    start = end;
  }
  return flat;
}

/** Adds the parts of a stretch that stand on a line each, without the white space around them. */
function addLines(flat: Piece[], text: string, from: number, to: number, { type, modifiers }: Piece): void {
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !isLineEnd(text.charCodeAt(at))) continue;
    let end = at;
    while (start < end && isSpace(text[start]!)) start++;
    while (start < end && isSpace(text[end - 1]!)) end--;
    if (start < end) flat.push({ start, end, type, modifiers });
    start = at + 1;
  }
}

function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13;
}

function isSpace(character: string): boolean {
  return character === ' ' || ((character < '0' ? character < '!' : character > '~') && character.trim() === '');
}
