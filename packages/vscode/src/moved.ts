import type { Span } from '@article-digest/core';

/** A replacement of a stretch of text, as the editor tells it. */
export interface Change {
  rangeOffset: number;
  rangeLength: number;
  text: string;
}

/** The starts and ends of spans, one after the other: to move thousands of them after every keystroke takes no time so. */
export type Places = Int32Array;

export function placesOf(spans: readonly Span[]): Places {
  const places = new Int32Array(spans.length * 2);
  for (let i = 0; i < spans.length; i++) {
    places[2 * i] = spans[i]!.start;
    places[2 * i + 1] = spans[i]!.end;
  }
  return places;
}

/**
 * Moves places to where the editor has moved what is decorated while somebody types, so that they need not be sent anew after
 * every keystroke that moves them and changes nothing else. False where that is not certain, and the places are worth
 * nothing: a change touched the end of one of them.
 */
export function move(places: Places, { rangeOffset, rangeLength, text }: Change): boolean {
  const from = rangeOffset;
  const to = rangeOffset + rangeLength;
  const by = text.length - rangeLength;
  for (let i = 0; i < places.length; i += 2) {
    const start = places[i]!;
    const end = places[i + 1]!;
    if (end < from) continue;
    if (to < start) places[i] = start + by;
    else if (start >= from || to >= end) return false;
    places[i + 1] = end + by;
  }
  return true;
}

export function areAt(places: Places, spans: readonly Span[]): boolean {
  return (
    places.length === 2 * spans.length &&
    spans.every(({ start, end }, at) => start === places[2 * at] && end === places[2 * at + 1])
  );
}

/** Where words of a text stand in the one that has become of it, however it was edited elsewhere; undefined where that touched them. */
export function movedTo({ start, end }: Span, before: string, now: string): Span | undefined {
  if (before === now) return { start, end };
  const most = Math.min(before.length, now.length);
  let same = 0;
  while (same < most && before.charCodeAt(same) === now.charCodeAt(same)) same++;
  if (end <= same) return { start, end };
  const by = now.length - before.length;
  let behind = 0;
  while (
    behind < most - same &&
    before.charCodeAt(before.length - 1 - behind) === now.charCodeAt(now.length - 1 - behind)
  )
    behind++;
  return start < before.length - behind ? undefined : { start: start + by, end: end + by };
}
