import type { Span } from '../model.ts';

/** The words that a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The same words in memory of their own: what is cut from a text keeps all of it alive for as long as it is kept itself. */
export function detached(words: string): string {
  return ` ${words}`.slice(1);
}

/** The span moved by `offset`: turns an offset in a block into one in the article. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/**
 * The span as offsets in what starts at `origin`. Moved by `-origin` it would have a fraction's numbers where that is 0 (`-0`), and V8 would keep
 * all spans of its shape as fractions from then on.
 */
export function relativeTo(origin: number, { start, end }: Span): Span {
  return { start: start - origin, end: end - origin };
}

/** A copy of what has a place, with all else that it has, moved by `offset`. */
export function placed<Item extends Span>(item: Item, offset: number): Item {
  const copy = { ...item };
  copy.start += offset;
  copy.end += offset;
  return copy;
}

/** True where the two have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` covers all of `inner`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without white space at its ends; empty at `start` where there is nothing else. */
export function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** In text order; of two that start together, the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** White space as `String.prototype.trim` has it, no-break space, byte-order mark and zero-width space among it. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0x85 ||
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}
