import { interned } from '../source/interned.ts';

/** What is known of a word form wherever it stands. Shared between all its tokens. */
export interface Word {
  /** The form as written, apostrophes straightened to `'`. */
  text: string;
  lower: string;
  /** How its letters stand: `Word`, `word`, `WORD`, `WoRd`; `other` where it has none or starts with a digit. */
  shape: 'capital' | 'lower' | 'upper' | 'mixed' | 'other';
  /** The same number for the same word in lower case, 0 to 65535; others may have it too. */
  mark: number;
  /**
   * Bits of `names/lexicon.ts` for the form in lower case; -1 until they are asked for. They stand here since a look into a
   * table for each token costs more than what is then done with them.
   */
  nameBits: number;
  /** Where `tags/word-scores.ts` put the word last as it stands inside a sentence; whether it is still there is for that to say. */
  slot: number;
  /** Its bare form as a verb, of `tags/verb-lemma.ts`; undefined until it is asked for, as what follows. */
  lemma: string | undefined;
  /** Which of the {@link question}s it was asked, and to which the answer is yes, a bit each. */
  asked: number;
  answers: number;
  /** What `attributions/fitted/token-codes.ts` tells it by from other words, whatever its tag; 0 for nothing, -1 until it is asked for. */
  code: number;
  /** What the lexicon of the fitted models says of it. */
  entries: WordEntries<unknown> | undefined;
  /** What `attributions/noun-form.ts` knows of it as a noun. */
  noun: NounForm | undefined;
  /** What `names/lexicon.ts` finds in the lists of names. */
  lists: WordLists<unknown> | undefined;
}

/** What the lists of names have of a word as it is written. */
export interface WordLists<Listed> {
  body: Listed | undefined;
  place: Listed | undefined;
  /** Words of the longest listed name that opens with it. */
  longest: number;
  /** What `names/naming.ts` makes of it as a name. */
  key: string;
}

/** What a lexicon says of a word as a verb, a noun and an adjective; null for nothing, undefined until it is asked for. */
export interface WordEntries<Entry> {
  lexicon: object;
  verb: Entry | null | undefined;
  noun: Entry | null | undefined;
  adjective: Entry | null | undefined;
}

/** A word read as a noun. */
export interface NounForm {
  singular: string;
  /** What the lexicon of the fitted models knows it by. */
  key: string;
  /** What it names, as the fitted models tell nouns apart; 0 where no list has it. */
  kind: number;
}

let questions = 0;

/**
 * A question about a word that its form in lower case answers. Each word is asked once and keeps the answer: most tokens are
 * of no interest to most rules, and a bit tells so at a fraction of what a look into a table costs.
 */
export function question(test: (lower: string) => boolean): (word: Word) => boolean {
  if (questions === 32) throw new RangeError('A word keeps the answers to 32 questions');
  const bit = 1 << questions++;
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (test(word.lower)) word.answers |= bit;
    }
    return (word.answers & bit) !== 0;
  };
}

/*
 * A table with open addresses that is asked with a stretch of code units: for each token, cutting the word out of the text
 * and looking it up in a `Map` would cost several times as much.
 */

/** Forgetting all at once keeps the table bounded with no bookkeeping; a lost entry is only made again. */
const MOST = 65_536;
/** The table is at most half full: only words that were made to collide lie further from their place. */
const FURTHEST = 64;
/** What is longer is no word, and would only fill the table. */
const LONGEST = 64;

/** One character of ASCII is one token in five: these are found without a hash. */
const MARKS = 128;
let marks: (Word | undefined)[] = [];

/** By place: the number of a word; 0 for none. */
let places = new Int32Array(1 << 14);
/** By number: hash, where the letters start (with their end where those of the next do), and the record. */
let hashes = new Int32Array(places.length >> 1);
let starts = new Int32Array(hashes.length + 1);
let letters = new Uint16Array(1 << 16);
let records: (Word | undefined)[] = [undefined];

/** The one record of a word form. */
export function wordOf(text: string): Word {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < units.length; i++) units[i] = text.charCodeAt(i);
  return wordIn(units, 0, units.length);
}

/** The one record of the word form that stands in a stretch of code units. One of a word that is too long is not the only one. */
export function wordIn(units: Uint16Array, start: number, end: number): Word {
  if (end - start > LONGEST) return makeWord(units, start, end);
  const isMark = end - start === 1 && units[start]! < MARKS;
  if (isMark && marks[units[start]!] !== undefined) return marks[units[start]!]!;
  const hash = hashOf(units, start, end);
  const mask = places.length - 1;
  let place = hash & mask;
  let steps = 0;
  for (let number = places[place]!; number !== 0; number = places[place]!) {
    if (hashes[number] === hash && isWord(number, units, start, end)) return records[number]!;
    place = (place + 1) & mask;
    steps++;
  }
  if (steps > FURTHEST || records.length > MOST) forgetAll();
  const word = learn(units, start, end, hash);
  if (isMark) marks[units[start]!] = word;
  return word;
}

function isWord(number: number, units: Uint16Array, start: number, end: number): boolean {
  const from = starts[number]!;
  if (starts[number + 1]! - from !== end - start) return false;
  for (let i = start; i < end; i++) if (letters[from + i - start] !== units[i]) return false;
  return true;
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ units[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function forgetAll(): void {
  records = [undefined];
  marks = [];
  places.fill(0);
}

function learn(units: Uint16Array, start: number, end: number, hash: number): Word {
  const number = records.length;
  if (number >= hashes.length) grow();
  const from = starts[number]!;
  if (from + LONGEST > letters.length) letters = doubled(letters);
  for (let i = start; i < end; i++) letters[from + i - start] = units[i]!;
  starts[number + 1] = from + end - start;
  hashes[number] = hash;
  const word = makeWord(units, start, end);
  records.push(word);
  put(number, hash);
  return word;
}

function makeWord(units: Uint16Array, start: number, end: number): Word {
  const form = textOf(units, start, end);
  // A lone ’ is left as it is: whether it closes or stands for letters left out hangs on its form.
  const plain = interned(form.length === 1 ? form : form.replaceAll('’', "'"));
  const small = plain.toLowerCase();
  const lower = small === plain ? plain : interned(small);
  return {
    text: plain,
    lower,
    shape: shapeOf(plain),
    mark: markOf(lower),
    nameBits: -1,
    slot: 0,
    lemma: undefined,
    asked: 0,
    answers: 0,
    code: -1,
    entries: undefined,
    noun: undefined,
    lists: undefined,
  };
}

const MOST_AT_ONCE = 4096;

function textOf(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += MOST_AT_ONCE)
    text += String.fromCharCode(...units.subarray(at, Math.min(end, at + MOST_AT_ONCE)));
  return text;
}

function put(number: number, hash: number): void {
  const mask = places.length - 1;
  let place = hash & mask;
  while (places[place] !== 0) place = (place + 1) & mask;
  places[place] = number;
}

function doubled<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(numbers: T): T {
  const larger =
    numbers instanceof Int32Array ? new Int32Array(2 * numbers.length) : new Uint16Array(2 * numbers.length);
  larger.set(numbers);
  return larger as T;
}

function grow(): void {
  places = new Int32Array(2 * places.length);
  hashes = doubled(hashes);
  starts = doubled(starts);
  for (let number = 1; number < records.length; number++) put(number, hashes[number]!);
}

/** The number of a word in lower case that {@link Word.mark} holds. */
export function markOf(lower: string): number {
  let mark = lower.length;
  for (let i = 0; i < lower.length; i++) mark = Math.imul(mark ^ lower.charCodeAt(i), 0x01000193);
  return (mark ^ (mark >>> 16)) & 0xffff;
}

function shapeOf(text: string): Word['shape'] {
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (lower === upper) return 'other';
  const first = text.slice(0, text.codePointAt(0)! > 0xffff ? 2 : 1);
  if (first.toLowerCase() === first.toUpperCase()) return 'other';
  if (text === lower) return 'lower';
  if (text === upper) return text.length === 1 ? 'capital' : 'upper';
  const rest = text.slice(first.length);
  if (first === first.toLowerCase()) return 'mixed';
  return rest === rest.toLowerCase() ? 'capital' : 'mixed';
}
