import { SENTENCE_STARTERS } from '../language/en/sentence-starters.ts';
import type { Token } from './tokens.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** How far a bracket may reach to count as a note or a citation. */
const LONGEST_NOTE = 8;
const LONGEST_CITATION = 25;

/** Past what stands behind a stop and belongs to the sentence before: "[12]", "[...]", "[source needed]", and the 3 of "was shut. 3 The hall". */
export function afterNote(tokens: readonly Token[], end: number): number {
  const token = tokens[end];
  if (token?.kind === 'number' && isNoteNumber(tokens, end)) return end + 1;
  if (token?.word.text !== '[') return end;
  const inside = tokens[end + 1];
  const isNumber = inside?.kind === 'number' && /^[\]–-]$/.test(tokens[end + 2]?.word.text ?? '');
  const isRemark = inside?.word.shape === 'lower' || /^(?:…|\.\.+)$/.test(inside?.word.text ?? '');
  if (!isNumber && !isRemark) return end;
  let close = end + 2;
  while (close < Math.min(tokens.length - 1, end + LONGEST_NOTE) && tokens[close]!.word.text !== ']') close++;
  return tokens[close]?.word.text === ']' ? afterNote(tokens, close + 1) : end;
}

/** A number between a stop and a word that opens sentences counts nothing. */
function isNoteNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^\d{1,3}$/.test(tokens[at]!.word.text) &&
    next?.kind === 'word' &&
    next.spaced &&
    next.word.shape === 'capital' &&
    SENTENCE_STARTERS.has(next.word.lower)
  );
}

/**
 * A parenthesis that belongs to the sentence before it: its stop stands outside ("…” (Ward 55)."), or the sentence goes on
 * behind it ("for Ahoy! (1911), and").
 */
export function isCitation(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word.text !== '(') return false;
  let close = at;
  while (close < Math.min(tokens.length - 1, at + LONGEST_CITATION) && tokens[close]!.word.text !== ')') close++;
  if (tokens[close]!.word.text !== ')') return false;
  const next = tokens[close + 1];
  // "Every roof was lost. (Photo: Mara Ilves)": nothing but a credit.
  if (next === undefined) return at > 0 && !/^[.!?]/.test(tokens[close - 1]!.word.text) && isCredit(tokens, at);
  if (next.word.text === ',' || next.word.shape === 'lower') return true;
  return next.word.text === '.' && !/^[.!?]/.test(tokens[close - 1]!.word.text);
}

function isCredit(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === 'word' && tokens[at + 2]?.word.text === ':';
}

/** "(b. March 1931)", "(c. 1310)", "No°. 12": a letter or a sign that stands for a word before a date or a number. */
export function isLetterForWord(tokens: readonly Token[], stop: number): boolean {
  const letter = tokens[stop - 1];
  const next = tokens[stop + 1];
  if (letter === undefined || tokens[stop]!.spaced || next === undefined) return false;
  if (letter.word.text === '°') return next.kind === 'number';
  if (!/^(?:[bcdmr]|div)$/.test(letter.word.text)) return false;
  if (next.kind === 'number') return true;
  return tokens[stop - 2]?.word.text === '(' && next.word.shape === 'capital' && tokens[stop + 2]?.kind === 'number';
}

const LABELS: ReadonlySet<string> = wordSet('figure table box exhibit');

/** "Figure 4.7 The mill in spring": the end of the label that opens a caption; 0 where none does. */
export function endOfLabel(tokens: readonly Token[], first: number): number {
  if (!LABELS.has(tokens[first]!.word.lower) || tokens[first]!.word.shape === 'lower') return 0;
  const next = tokens[first + 2];
  if (tokens[first + 1]?.kind !== 'number' || next?.kind !== 'word' || next.word.shape === 'lower') return 0;
  return first + 2;
}
