import type { Artefact, Quotation, Span } from '../model.ts';
import type { Section } from '../section.ts';
import { covers, shift } from '../source/span.ts';
import type { Token } from '../sentences/tokens.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 40;
const FEWEST_WORDS_OF_SENTENCE = 6;

/** A phrase that is set again right behind itself, in a block. */
export interface Repeat extends Span {
  /** What to cut out. */
  cut: Span;
}

/**
 * A phrase of three words or more that is set again right behind itself, a full stop between or not.
 * Speech is left alone: people do say things twice.
 */
export function findRepeatedPhrases(sections: readonly Section[], quotations: readonly Quotation[]): Artefact[] {
  const found: Artefact[] = [];
  let next = 0;
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    if (reading.copy.repeats.length === 0) continue;
    for (const repeat of reading.copy.repeats) {
      const span = shift(repeat, block.start);
      while (next < quotations.length && quotations[next]!.end < span.start) next++;
      const inside = quotations.slice(next, next + 4).some((quotation) => covers(quotation, span));
      if (!inside) found.push(repeatedPhrase(span, shift(repeat.cut, block.start)));
    }
  }
  return found;
}

/** The phrases among the tokens of a block that stand twice. */
export function repeatsIn(tokens: readonly Token[]): Repeat[] {
  const words: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (isWord(tokens[i]!)) words.push(i);
  const repeats: Repeat[] = [];
  if (words.length < 2 * FEWEST_WORDS) return [];
  const lower = (at: number): string => tokens[words[at]!]!.word.lower;
  const opensAlike = (first: number, at: number): boolean =>
    lower(first) === lower(at) && lower(first + 1) === lower(at + 1) && lower(first + 2) === lower(at + 2);
  const stoodAt = placesBefore(tokens, words);
  let from = 0;
  for (let at = FEWEST_WORDS; at + FEWEST_WORDS <= words.length; at++) {
    let first = stoodAt[at]!;
    const nearest = Math.max(from, at - MOST_WORDS);
    while (first >= nearest && !opensAlike(first, at)) first = stoodAt[first]!;
    const length = at - first;
    if (first < nearest || length < FEWEST_WORDS || at + length > words.length) continue;
    let same = FEWEST_WORDS;
    while (same < length && lower(at + same) === lower(first + same)) same++;
    if (same < length) continue;
    if (isFault(tokens, words, at, length))
      repeats.push(repeatOf(tokens, words[at - 1]!, words[at]!, words[at + length - 1]!));
    at += length - 1;
    from = at + 1;
  }
  return repeats;
}

/** Where each mark stood last, counted on from one block to the next, so that nothing need be cleared between them. */
const lastAt = new Int32Array(0x1_0000);
let counted = 1;

/**
 * For each word, by its mark, where it or another of its mark stood before; -1 where none did. A phrase can only come again
 * where its first word does.
 */
function placesBefore(tokens: readonly Token[], words: readonly number[]): number[] {
  if (counted > 0x4000_0000) {
    lastAt.fill(0);
    counted = 1;
  }
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const { mark } = tokens[words[at]!]!.word;
    places.push(Math.max(lastAt[mark]! - counted, -1));
    lastAt[mark] = counted + at;
  }
  counted += words.length;
  return places;
}

/** A writer who says a thing twice for effect sets it off: with "and", after a comma or dash, or as a sentence that goes on. */
function isFault(tokens: readonly Token[], words: readonly number[], at: number, length: number): boolean {
  const first = words[at]!;
  const before = words[at - 1]!;
  if (first === before + 1) return tokens[first]!.word.lower !== 'and';
  const between = tokens.slice(before + 1, first);
  if (between.length > 1 || !/^[.!?]$/.test(between[0]!.word.text)) return false;
  if (tokens[first]!.word.shape === 'lower') return true;
  return length >= FEWEST_WORDS_OF_SENTENCE && tokens[words[at + length - 1]! + 1]?.word.text === between[0]!.word.text;
}

function repeatOf(tokens: readonly Token[], before: number, first: number, last: number): Repeat {
  const span = { start: tokens[first]!.start, end: tokens[last]!.end };
  // Where both end with the same stop one of them goes as well.
  const stop = before + 1 < first ? tokens[before + 1] : undefined;
  const again = tokens[last + 1];
  const cut =
    stop !== undefined && again !== undefined && stop.word.text === again.word.text
      ? { start: stop.end, end: again.end }
      : { start: tokens[before]!.end, end: span.end };
  return { ...span, cut };
}

function repeatedPhrase(span: Span, cut: Span): Artefact {
  return {
    ...span,
    code: 'repeated-phrase',
    message: 'These words stand here twice.',
    severity: 'warning',
    fix: [{ ...cut, newText: '' }],
  };
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'clitic';
}
