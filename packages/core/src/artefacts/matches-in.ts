import type { Span } from '../model.ts';

/**
 * What an expression with the flag `g` matches from a place inside one of some stretches of the text, which stand in text order; a match
 * may go on behind its stretch by `reach`. Indexes count from the start of the text.
 */
export function* matchesIn(
  text: string,
  stretches: readonly Span[],
  form: RegExp,
  reach = 0,
): Generator<RegExpExecArray> {
  let end = 0;
  for (const stretch of stretches) {
    for (const match of text.slice(stretch.start, stretch.end + reach).matchAll(form)) {
      match.index += stretch.start;
      if (match.index < end || match.index >= stretch.end) continue;
      end = match.index + match[0].length;
      yield match;
    }
  }
}
