import type { Artefact, Quotation, Span } from '../model.ts';
import type { Section } from '../section.ts';
import { covers } from '../source/span.ts';
import type { Token } from '../sentences/tokens.ts';

const FEWEST_WORDS = 3;
const MOST_WORDS = 40;
const FEWEST_WORDS_OF_SENTENCE = 6;

/** A phrase and the same phrase right behind it, as ranges of a block's words. */
interface Repeat {
  /** Index of the first word of the second one. */
  at: number;
  /** Words in the phrase. */
  length: number;
}

/**
 * A phrase of three words or more that is set again right behind itself, a full stop between or not.
 * Speech is left alone: people do say things twice.
 */
export function findRepeatedPhrases(sections: readonly Section[], quotations: readonly Quotation[]): Artefact[] {
  const found: Artefact[] = [];
  let next = 0;
  for (const { block, reading } of sections) {
    const { tokens } = reading.passage;
    const words = tokens.flatMap((token, index) => (isWord(token) ? [index] : []));
    for (const { at, length } of findRepeats(tokens, words)) {
      const span = {
        start: block.start + tokens[words[at]!]!.start,
        end: block.start + tokens[words[at + length - 1]!]!.end,
      };
      while (next < quotations.length && quotations[next]!.end < span.start) next++;
      const inside = quotations.slice(next, next + 4).some((quotation) => covers(quotation, span));
      if (!inside)
        found.push(repeatedPhrase(tokens, block.start, words[at - 1]!, words[at]!, words[at + length - 1]!, span));
    }
  }
  return found;
}

function findRepeats(tokens: readonly Token[], words: readonly number[]): Repeat[] {
  const repeats: Repeat[] = [];
  const lower = words.map((index) => tokens[index]!.word.lower);
  const seen = new Map<string, number>();
  for (let at = 0; at + FEWEST_WORDS <= lower.length; at++) {
    const key = lower.slice(at, at + FEWEST_WORDS).join(' ');
    const length = at - (seen.get(key) ?? at);
    seen.set(key, at);
    if (length < FEWEST_WORDS || length > MOST_WORDS || at + length > lower.length) continue;
    let same = FEWEST_WORDS;
    while (same < length && lower[at + same] === lower[at + same - length]) same++;
    if (same < length) continue;
    if (isFault(tokens, words, at, length)) repeats.push({ at, length });
    at += length - 1;
    seen.clear();
  }
  return repeats;
}

/** A writer who says a thing twice for effect sets it off: after a comma or dash, or as a sentence that goes on. */
function isFault(tokens: readonly Token[], words: readonly number[], at: number, length: number): boolean {
  const first = words[at]!;
  const before = words[at - 1]!;
  if (first === before + 1) return true;
  const between = tokens.slice(before + 1, first);
  if (between.length > 1 || !/^[.!?]$/.test(between[0]!.word.text)) return false;
  if (tokens[first]!.word.shape === 'lower') return true;
  return length >= FEWEST_WORDS_OF_SENTENCE && tokens[words[at + length - 1]! + 1]?.word.text === between[0]!.word.text;
}

function repeatedPhrase(
  tokens: readonly Token[],
  offset: number,
  before: number,
  first: number,
  last: number,
  span: Span,
): Artefact {
  // Where both end with the same stop one of them goes as well.
  const stop = before + 1 < first ? tokens[before + 1] : undefined;
  const again = tokens[last + 1];
  const cut =
    stop !== undefined && again !== undefined && stop.word.text === again.word.text
      ? { start: offset + stop.end, end: offset + again.end }
      : { start: offset + tokens[before]!.end, end: span.end };
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
