import type { BlockKind, Span } from '../model.ts';
import { firstEndingAfter } from '../source/search.ts';
import type { Tag } from '../tags/tag.ts';
import type { Token } from './tokens.ts';

/** Half-open range of indexes into {@link Passage.tokens}. */
export interface TokenRange {
  first: number;
  end: number;
}

/**
 * A block as the stages read it. It knows nothing of the rest of the article and all its offsets count from the start
 * of the block, so that what was read of it holds for as long as its own text stays the same.
 */
export interface Passage {
  kind: BlockKind;
  text: string;
  /** Stretches that no sentence crosses: the items of a list, the lines of a table, a byline or what is not story, the whole text of any other block. */
  segments: Span[];
  /** Index of the first token of the running text: behind the dateline, where the block opens with one. */
  opening: number;
  tokens: Token[];
  /** In order, not overlapping; every token lies in one. */
  sentences: TokenRange[];
  /** One for each token. */
  tags: Tag[];
}

/** From the start of the first token to the end of the last. */
export function spanOf(passage: Passage, range: TokenRange): Span {
  const { tokens } = passage;
  if (range.end <= range.first) {
    const at = tokens[range.first]?.start ?? passage.text.length;
    return { start: at, end: at };
  }
  return { start: tokens[range.first]!.start, end: tokens[range.end - 1]!.end };
}

/** The words of a sentence; the marker of a list item ("•", "2.") is left out. */
export function sentenceSpan(passage: Passage, range: TokenRange): Span {
  const span = spanOf(passage, range);
  if (passage.kind !== 'list') return span;
  const item = passage.segments[firstEndingAfter(passage.segments, span.end - 1)];
  return item === undefined ? span : { start: Math.min(Math.max(span.start, item.start), span.end), end: span.end };
}

/** Index of the first token that ends after `offset`; the number of tokens where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstEndingAfter(tokens, offset);
}

/** The tokens that a span touches. */
export function tokensIn(tokens: readonly Token[], span: Span): TokenRange {
  const first = tokenAt(tokens, span.start);
  const last = tokenAt(tokens, span.end);
  const touched = last < tokens.length && tokens[last]!.start < span.end;
  return { first, end: Math.max(first, touched ? last + 1 : last) };
}

/** Index of the sentence that a token lies in. */
export function sentenceAt({ sentences }: Passage, token: number): number {
  let low = 0;
  let high = Math.max(0, sentences.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > token) high = middle;
    else low = middle + 1;
  }
  return low;
}
