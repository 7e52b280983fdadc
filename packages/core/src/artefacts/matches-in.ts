import type { Span } from '../model.ts';

/** No fault of single characters is longer. */
const LONGEST = 430;

/**
 * What an expression with the flag `g` matches from a place inside one of some stretches of the text, which stand in text order; a match
 * may go on behind its stretch. Indexes count from the start of the text.
 */
export function* matchesIn(text: string, stretches: readonly Span[], form: RegExp): Generator<RegExpExecArray> {
  let end = 0;
  for (const stretch of stretches) {
    for (const match of text.slice(stretch.start, stretch.end + LONGEST).matchAll(form)) {
      match.index += stretch.start;
      if (match.index < end || match.index >= stretch.end) continue;
      end = match.index + match[0].length;
      yield match;
    }
  }
}
