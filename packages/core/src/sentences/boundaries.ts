import { INNER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../language/en/abbreviations.ts';
import { CLOSING_CUES, SENTENCE_STARTERS } from '../language/en/sentence-starters.ts';
import type { Span } from '../model.ts';
import { afterNote, endOfLabel, isCitation, isLetterForWord } from './asides.ts';
import { findItemMarkers } from './item-markers.ts';
import type { TokenRange } from './passage.ts';
import type { Token } from './tokens.ts';
import { question } from './words.ts';

/** The sentences of a passage, in order; every token lies in one. No sentence crosses the end of a segment. */
export function findSentences(segments: readonly Span[], tokens: readonly Token[]): TokenRange[] {
  const sentences: TokenRange[] = [];
  const markers = findItemMarkers(tokens);
  const isList = markers.starts.size > 0;
  let first = 0;
  let segment = 0;
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    while (segment < segments.length - 1 && tokens[i]!.end > segments[segment]!.end) segment++;
    const atEdge = next === undefined || next.start >= (segments[segment]?.end ?? Infinity);
    const end =
      atEdge || (isList && markers.starts.has(i + 1)) || isLabel(segments[segment], tokens, first, i)
        ? i + 1
        : endOfSentence(tokens, i);
    if (end === 0 || (!atEdge && (markers.inside.has(i) || (i <= first + 1 && isNumbering(tokens, first, i)))))
      continue;
    sentences.push({ first, end });
    first = end;
    i = end - 1;
  }
  return sentences;
}

/** True at the last token of a label that opens a segment. */
function isLabel(segment: Span | undefined, tokens: readonly Token[], first: number, i: number): boolean {
  return i === first + 1 && tokens[first]!.start === segment?.start && endOfLabel(tokens, first) === i + 1;
}

/** "2. Methods": a number and a stop that open a sentence number it. */
function isNumbering(tokens: readonly Token[], first: number, i: number): boolean {
  return (
    tokens[first]!.kind === 'number' &&
    /^\d{1,2}(?:\.\d{1,2})*$/.test(tokens[first]!.word.text) &&
    (i === first || tokens[i]!.word.text === '.')
  );
}

/** Index after the last token of the sentence that the stop at `i` ends, closing marks and notes among it; 0 where it ends none. */
function endOfSentence(tokens: readonly Token[], i: number): number {
  const token = tokens[i]!;
  const stop = stopOf(token);
  if (stop === undefined) return 0;
  let end = i + 1;
  while (end < tokens.length && !tokens[end]!.spaced && closes(tokens[end]!)) end++;
  if (stop === '。') return end;
  end = afterNote(tokens, end);
  const next = tokens[end];
  if (next === undefined) return end;
  if (!next.spaced && !glued(tokens, i, end)) return 0;
  if (!opens(next, stop) || isCitation(tokens, end) || isLetterForWord(tokens, i)) return 0;
  if (stop === '!' && end > i + 1 && next.kind === 'punctuation') return 0;
  if (isMiddleInitial(tokens, i, next)) return 0;
  if (stop === 'abbreviation' && end === i + 1) return endsAfterAbbreviation(token, next, tokens[i - 1]) ? end : 0;
  if (end > i + 1 && stop !== '.' && cueFollows(tokens, end)) return 0;
  return end;
}

/** "Albert I. Ward": no sentence ends in the middle of a name. */
function isMiddleInitial(tokens: readonly Token[], stop: number, next: Token): boolean {
  const before = tokens[stop - 2];
  return (
    tokens[stop - 1]?.word.text === 'I' &&
    before?.word.shape === 'capital' &&
    next.word.shape === 'capital' &&
    !SENTENCE_STARTERS.has(next.word.lower)
  );
}

/** `。` ends a sentence whatever follows: scripts that use it write no spaces. */
type Stop = '.' | '!' | '…' | '。' | 'abbreviation';

const isAbbreviation = question((lower) => lower.endsWith('.') && lower.length > 1);

function stopOf(token: Token): Stop | undefined {
  if (token.kind === 'word') return isAbbreviation(token.word) ? 'abbreviation' : undefined;
  if (token.kind !== 'punctuation') return undefined;
  const { text } = token.word;
  if (text === '.') return '.';
  if (text === '!' || text === '?' || text === '؟') return '!';
  if ('۔।။։።'.includes(text)) return '.';
  if ('。！？'.includes(text)) return '。';
  return text === '…' || text.startsWith('..') ? '…' : undefined;
}

const closes = (token: Token): boolean =>
  token.kind === 'mark' ? !/^[「『]/.test(token.word.text) : /^[)\]}.!?…）！？]/.test(token.word.text);

/** A stop with no space behind it ends a sentence only between two words ("rain.The"), never in "example.com" or "3.5". */
function glued(tokens: readonly Token[], i: number, end: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[end]!;
  if (tokens[i]!.word.text === '…' || before === undefined || next.kind !== 'word' || next.word.shape !== 'capital')
    return false;
  const plain = before.kind === 'word' && before.word.shape === 'lower' && next.word.text.length > 1;
  return plain || ((before.kind === 'word' || before.kind === 'number') && isOpening(next));
}

const isOpening = (token: Token): boolean =>
  SENTENCE_STARTERS.has(token.word.lower) || TITLE_ABBREVIATIONS.has(token.word.lower.replace(/\.$/, ''));

function opens(next: Token, stop: Stop): boolean {
  if (next.kind === 'mark' || next.word.text === '(' || next.word.text === '[') return true;
  if (next.kind === 'number') return stop !== '…';
  if (next.kind === 'symbol') return /[•$€£@#]/.test(next.word.text);
  // An "I" has its capital anywhere.
  if (stop === '…' && next.word.text === 'I') return false;
  if (next.kind === 'punctuation') return stop !== '…' && /^[-–—•]/.test(next.word.text);
  return next.kind === 'url' ? stop === '.' : next.word.shape !== 'lower';
}

function endsAfterAbbreviation(token: Token, next: Token, before: Token | undefined): boolean {
  const { lower } = token.word;
  const bare = lower.slice(0, -1);
  if (TITLE_ABBREVIATIONS.has(bare) || INNER_ABBREVIATIONS.has(bare)) return false;
  // The initial of a name: "J. Ward". After a number or a small word it is something else ("vitamin C. The").
  if (bare.length === 1 && (before === undefined || before.word.shape !== 'lower')) return false;
  // Nothing is named after "etc.", so that a capital behind it is that of a sentence.
  if (bare === 'etc') return next.word.shape === 'capital';
  if (bare === 'a.m' || bare === 'p.m') return next.kind === 'word' && SENTENCE_STARTERS.has(next.word.lower);
  return next.kind === 'mark' ? false : next.kind === 'word' && SENTENCE_STARTERS.has(next.word.lower);
}

/** True where a speaker and a cue follow the closed quotation: "“Why?” Mara Ilves asked." is one sentence. */
function cueFollows(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < Math.min(at + 5, tokens.length); i++) {
    const token = tokens[i]!;
    if (token.kind !== 'word') return false;
    if (CLOSING_CUES.has(token.word.lower)) return true;
    if (token.word.shape === 'lower' && i === at) return false;
  }
  return false;
}
