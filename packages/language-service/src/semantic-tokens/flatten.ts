import type { Piece } from './layers.ts';

/**
 * Layers of pieces as one list in text order, in which none overlaps another: the piece of the highest layer shows, and the
 * others are cut around it. Each is on one line and begins and ends with what can be seen.
 */
export function flatten(text: string, layers: readonly (readonly Piece[])[]): Piece[] {
  const flat = layers.reduce<Piece[]>((below, layer) => over(below, apart(layer)), []);
  return flat.flatMap((piece) => onOneLine(text, piece));
}

/** One layer in order, in which of two pieces on each other the one that begins later shows for as long as it lasts. */
function apart(layer: readonly Piece[]): Piece[] {
  const shown: Piece[] = [];
  /** Pieces that have begun, the one that shows last. */
  const open: Piece[] = [];
  let at = 0;
  const showUpTo = (end: number): void => {
    const top = open.at(-1);
    if (top !== undefined && end > at) shown.push({ ...top, start: at, end });
    at = Math.max(at, end);
  };
  const close = (start: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= start) {
      showUpTo(open.at(-1)!.end);
      open.pop();
    }
  };
  for (const piece of layer.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    close(piece.start);
    showUpTo(piece.start);
    open.push(piece);
  }
  close(Infinity);
  return shown;
}

/** Both lists are in order and without overlap; so is the result. */
function over(below: readonly Piece[], above: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  let next = 0;
  for (const piece of below) {
    let { start } = piece;
    while (next < above.length && above[next]!.end <= start) merged.push(above[next++]!);
    for (let at = next; at < above.length && above[at]!.start < piece.end; at++) {
      const top = above[at]!;
      if (top.start > start) merged.push({ ...piece, start, end: top.start });
      start = Math.max(start, top.end);
      if (top.end > piece.end) break;
      merged.push(top);
      next = at + 1;
    }
    if (start < piece.end) merged.push({ ...piece, start });
  }
  for (; next < above.length; next++) merged.push(above[next]!);
  return merged;
}

/** The parts of a piece that stand on a line each, without the white space around them. */
function onOneLine(text: string, piece: Piece): Piece[] {
  const parts: Piece[] = [];
  const words = text.slice(piece.start, piece.end);
  if (!/^\s|\s$|[\r\n]/.test(words)) return piece.end > piece.start ? [piece] : [];
  let start = 0;
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && words[at] !== '\n' && words[at] !== '\r') continue;
    const line = words.slice(start, at);
    const from = piece.start + start + (line.length - line.trimStart().length);
    const to = from + line.trim().length;
    if (to > from) parts.push({ ...piece, start: from, end: to });
    start = at + 1;
  }
  return parts;
}
