import type { Span } from '@article-digest/core';

/** A replacement of a stretch of text, as the editor tells it. */
export interface Change {
  rangeOffset: number;
  rangeLength: number;
  text: string;
}

/**
 * Where the editor has moved what is decorated while somebody types, so that thousands of places need not be sent anew after
 * every keystroke that moves them and changes nothing else. `undefined` where that is not certain: a change touched the end of
 * one of them.
 */
export function moved(spans: readonly Span[], { rangeOffset, rangeLength, text }: Change): Span[] | undefined {
  const from = rangeOffset;
  const to = rangeOffset + rangeLength;
  const by = text.length - rangeLength;
  const result: Span[] = [];
  for (const span of spans) {
    const { start, end } = span;
    if (end < from) result.push(span);
    else if (to < start) result.push({ start: start + by, end: end + by });
    else if (start < from && to < end) result.push({ start, end: end + by });
    else return undefined;
  }
  return result;
}

export function sameSpans(one: readonly Span[], other: readonly Span[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ start, end }, at) => start === other[at]!.start && end === other[at]!.end)
  );
}
