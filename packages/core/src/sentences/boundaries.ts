import type { Span } from '../model.ts';
import type { TokenRange } from './passage.ts';
import type { Token } from './tokens.ts';

/** The sentences of a passage, in order; every token lies in one. No sentence crosses the end of a segment. */
export function findSentences(text: string, segments: readonly Span[], tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const ends =
      next === undefined ||
      (/^[.!?…]/.test(token.word.text) && next.spaced) ||
      segments.some((s) => token.end <= s.end && next.start >= s.end);
    if (ends) {
      sentences.push({ first, end: i + 1 });
      first = i + 1;
    }
  }
  void text;
  return sentences;
}
