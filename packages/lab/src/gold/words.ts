import type { Span } from '@article-digest/core';

const WORD = /[\p{L}\p{N}_]+(?:['’-][\p{L}\p{N}_]+)*/gu;
const ENDS_HEAD = /,|;|\(| (?:of|who|which|that|in|at|from|for|with|on|whose|to|by|as|and|or|privy) |—|–| - /g;
const STOP_WORDS = new Set(['the', 'a', 'an', 'of']);

/** The words of a text as the scorers count them. */
export function wordsOf(text: string): Span[] {
  return Array.from(text.matchAll(WORD), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True where the two have a character in common. */
export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Indexes of the words that the spans touch. */
export function cover(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const span of spans) {
    for (let i = firstEndingAfter(words, span.start); i < words.length && words[i]!.start < span.end; i++) {
      covered.add(i);
    }
  }
  return covered;
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the head word of a source: the last word before its first comma, preposition or relative. */
export function headOf(text: string, spans: readonly Span[], words: readonly Span[]): number | undefined {
  const span = spans[0];
  if (span === undefined) return undefined;
  const own = text.slice(span.start, span.end);
  const stop = own.matchAll(ENDS_HEAD).next().value;
  const hasWord = stop !== undefined && own.slice(0, stop.index).match(WORD) !== null;
  const cut = hasWord ? span.start + stop.index : span.end;
  let head: number | undefined;
  for (let i = firstEndingAfter(words, span.start); i < words.length && words[i]!.start < cut; i++) head = i;
  return head;
}

/** The words of a name for comparing it, lower case, without possessive endings, articles and "of". */
export function nameWords(name: string): ReadonlySet<string> {
  const plain = name.replaceAll('’s', '').replaceAll("'s", '');
  const words = Array.from(plain.matchAll(WORD), (match) => match[0].toLowerCase());
  return new Set(words.filter((word) => !STOP_WORDS.has(word)));
}

/** White space as Python's `str.isspace` has it, which the measure was first written in. */
export function isBlank(character: string): boolean {
  const code = character.charCodeAt(0);
  return (code >= 0x1c && code <= 0x1f) || code === 0x85 || (character.trim() === '' && code !== 0xfeff);
}
