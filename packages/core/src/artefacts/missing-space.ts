import { itemAt } from '../source/search.ts';
import { FUNCTION_WORDS } from '../language/en/function-words.ts';
import type { Artefact, Edit, Span } from '../model.ts';
import type { Section } from '../section.ts';
import { classAt, classIn, LETTER, LOWER, plainText } from '../source/characters.ts';
import { isCapital } from '../measures/phrase-words.ts';
import type { Token } from '../sentences/tokens.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Short words that no brand or technical name opens with in lower case, so that a capital right behind is another word. */
const LINKING =
  'of|the|in|to|and|for|at|by|with|from|on|that|as|is|was|were|are|has|had|have|said|says|told|between|against|after|before|during|into|near|since|until|under|over|than|their|his|her|its|who|which';
/** Read in lower-case `plainText`. */
const GLUED_TO_NAME = new RegExp(`^(?:${LINKING})(?=[a-zà]{3,}$)`);
const GLUED_TO_YEAR = /^(?:of|in|by|since|until|from|to|the|during|before|after)(?=(?:1[89]|20)\d\d$)/i;
const ENDINGS = /^(?:s|d|ed|er|ers|ing|ly|n|ish|ness|ism|ist|like|style|type|com|net|org)$/i;
const DOMAINS = /^(?:com|net|org|co|io|me|us|in|it)$/i;

const OPENING = /^(?::["'“‘«]|,[“‘])$/;
const OPENERS: ReadonlySet<string> = wordSet(FUNCTION_WORDS);

/** A place in a block where a space is missing. */
export interface Gap extends Span {
  at: number;
  /** Where the space stands instead, before the stop, its start. */
  stray?: number;
  /** The word that two were glued to; it is one if the article writes it so twice. */
  glued?: string;
}

/** Two words, or a stop and the word behind it, with no space between ("hundreds ofPeople", "It ended.The next"). */
export function findMissingSpaces(sections: readonly Section[]): Artefact[] {
  const found: Artefact[] = [];
  let seen: ReadonlyMap<string, number> | undefined;
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    if (reading.copy.gaps.length === 0) continue;
    for (const gap of reading.copy.gaps) {
      if (gap.glued !== undefined) {
        seen ??= countMixed(sections);
        if (seen.get(gap.glued) !== 1) continue;
      }
      found.push(missingSpace(block.start, gap));
    }
  }
  return found;
}

function countMixed(sections: readonly Section[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (let i = 0; i < sections.length; i++) {
    const { mixed } = sections[i]!.reading.copy;
    if (mixed.length === 0) continue;
    for (const word of mixed) seen.set(word, (seen.get(word) ?? 0) + 1);
  }
  return seen;
}

/** Where spaces can be missing among the tokens of a block. */
export function gapsIn(tokens: readonly Token[]): Gap[] {
  const gaps: Gap[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const glued = gluedAt(token);
    if (glued > 0) {
      const { start, end, word } = token;
      gaps.push({ start, end, at: start + glued, ...(word.shape === 'mixed' ? { glued: word.text } : {}) });
    } else if (lacksSpace(tokens, i)) {
      gaps.push({ start: tokens[i - 1]!.start, end: tokens[i + 1]!.end, at: token.end });
    } else if (isStopBeforeWord(tokens, i)) {
      const before = tokens[i - 1]!;
      gaps.push({ start: before.start, end: tokens[i + 1]!.end, at: token.end, stray: before.end });
    }
  }
  return gaps;
}

/** After how many characters of a word the space is missing; 0 where none is. */
function gluedAt(token: Token): number {
  const { text, shape } = token.word;
  if (shape === 'mixed')
    return classAt(text, 0) & LOWER ? (GLUED_TO_NAME.exec(plainText(text).toLowerCase())?.[0].length ?? 0) : 0;
  return token.kind === 'word' && isDigit(text.charCodeAt(text.length - 1))
    ? (GLUED_TO_YEAR.exec(text)?.[0].length ?? 0)
    : 0;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

/** True where a stop, a comma or a closing mark is followed at once by a word that cannot belong to it. */
function lacksSpace(tokens: readonly Token[], i: number): boolean {
  const before = itemAt(tokens, i - 1);
  const mark = tokens[i]!;
  const next = tokens[i + 1];
  if (before === undefined || next === undefined || mark.spaced || next.spaced) return false;
  // "He said:“We", "he said,“We"; behind a comma a straight mark may close.
  if (next.kind === 'mark')
    return OPENING.test(mark.word.text + next.word.text) && before.kind === 'word' && opensWord(tokens[i + 2]);
  if (next.kind !== 'word') return false;
  if (mark.kind === 'mark')
    return mark.word.text === '”' && /^[.,!?…]/.test(before.word.text) && isWord(next) && !ENDINGS.test(next.word.text);
  if (mark.word.text === ')')
    return (
      isAgency(tokens, i) &&
      // Where the text opens with the agency, whatever comes next opens the story: "(CNN)Velmark".
      (isOpener(next) ||
        (next.word.text === 'A' && tokens[i + 2]?.word.shape === 'lower') ||
        ((next.word.text === 'A' || (isWord(next) && next.word.shape === 'capital')) &&
          tokens.slice(0, Math.min(i - 2, 6)).every(isPlaced)))
    );
  if (before.kind !== 'word' || !isWord(before)) return false;
  if (/^[.!?]$/.test(mark.word.text)) {
    if (tokens[i + 2]?.word.text === '.' && !tokens[i + 2]!.spaced && tokens[i + 3]?.spaced === false) return false;
    if (DOMAINS.test(next.word.text)) return false;
    // Behind a name a capital may be the rest of it ("Lorn.Ferry"), but not that of a word that opens sentences.
    return before.word.shape === 'lower'
      ? next.word.shape === 'capital'
      : before.word.shape === 'capital' && isOpener(next);
  }
  return mark.word.text === ',' && before.word.shape !== 'upper' && isWord(next) && next.word.shape !== 'upper';
}

const STOPS: ReadonlySet<string> = new Set('.,;!?');

/** "Greece .The": the space is on the wrong side of the stop. */
function isStopBeforeWord(tokens: readonly Token[], i: number): boolean {
  const stop = tokens[i]!;
  const next = tokens[i + 1];
  if (stop.kind !== 'punctuation' || !stop.spaced || next === undefined || next.spaced) return false;
  if (!STOPS.has(stop.word.text)) return false;
  return tokens[i - 1]?.kind === 'word' && next.kind === 'word' && isOpener(next) && !DOMAINS.test(next.word.text);
}

/** "(CNN)": capitals in brackets that are no part of a word. */
function isAgency(tokens: readonly Token[], i: number): boolean {
  const opening = tokens[i - 2];
  return (
    opening?.word.text === '(' && opening.spaced && tokens[i - 1]!.word.shape === 'upper' && isWord(tokens[i - 1]!)
  );
}

/** What may stand before the agency that sends a story: "Orvik, Velmark (CNN)". */
const isPlaced = ({ word }: Token): boolean => /^(?:,|[A-Z].*)$/.test(word.text);

/** A capital that touches the mark before it: “ can close as well ("It is shut,“ she said). */
function opensWord(token: Token | undefined): boolean {
  return token?.spaced === false && isCapital(token);
}

/** A word with a capital that it has because it opens a sentence. */
function isOpener({ word }: Token): boolean {
  return word.shape === 'capital' && word.text.length > 1 && OPENERS.has(word.lower);
}

/** At least two letters and nothing else. */
function isWord(token: Token): boolean {
  const { text } = token.word;
  const { length } = text;
  for (let at = 0; at < length; at++) if (!(classIn(text, at) & LETTER)) return false;
  return length >= 2;
}

function missingSpace(offset: number, { start, end, at, stray }: Gap): Artefact {
  const space: Edit = { start: offset + at, end: offset + at, newText: ' ' };
  return {
    start: offset + start,
    end: offset + end,
    code: 'missing-space',
    message: 'A space is missing here.',
    severity: 'warning',
    fix: stray === undefined ? [space] : [{ start: offset + stray, end: offset + at - 1, newText: '' }, space],
  };
}
