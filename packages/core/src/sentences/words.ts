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
}

/*
 * A table with open addresses that is asked with a stretch of a text: for each token, cutting the word out and looking it
 * up in a `Map` would cost several times as much.
 */

/** Forgetting all at once keeps the table bounded with no bookkeeping; a lost entry is only made again. */
const MOST = 65_536;
/** The table is at most half full: only words that were made to collide lie further from their place. */
const FURTHEST = 64;
let places = new Int32Array(1 << 14);
/** By number: each form as it was written, its hash and its record. Number 0 is none. */
let forms: string[] = [''];
let hashes = new Int32Array(places.length >> 1);
let lengths = new Int32Array(hashes.length);
/** The record of number 0 is never read. */
let records: (Word | undefined)[] = [undefined];

/** The one record of a word form. */
export function wordOf(text: string): Word {
  return wordAt(text, 0, text.length);
}

/** The one record of the word form that stands in a stretch of a text. */
export function wordAt(text: string, start: number, end: number): Word {
  const hash = hashOf(text, start, end);
  const mask = places.length - 1;
  let place = hash & mask;
  let steps = 0;
  for (let number = places[place]!; number !== 0; number = places[place]!) {
    if (hashes[number] === hash && lengths[number] === end - start && isAt(forms[number]!, text, start, end))
      return records[number]!;
    place = (place + 1) & mask;
    steps++;
  }
  if (steps > FURTHEST || forms.length > MOST) forgetAll();
  return learn(text.slice(start, end), hash);
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (form.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

function forgetAll(): void {
  forms = [''];
  records = [undefined];
  places.fill(0);
}

function learn(stretch: string, hash: number): Word {
  if (forms.length >= hashes.length) grow();
  // A slice would keep the whole article in memory for as long as the word is known.
  const form = ` ${stretch}`.slice(1);
  // A lone ’ is left as it is: whether it closes or stands for letters left out hangs on its form.
  const plain = form.length === 1 ? form : form.replaceAll('’', "'");
  const lower = plain.toLowerCase();
  const number = forms.length;
  forms.push(form);
  hashes[number] = hash;
  lengths[number] = form.length;
  const word = { text: plain, lower, shape: shapeOf(plain), mark: markOf(lower), nameBits: -1, slot: 0 };
  records.push(word);
  put(number, hash);
  return word;
}

function put(number: number, hash: number): void {
  const mask = places.length - 1;
  let place = hash & mask;
  while (places[place] !== 0) place = (place + 1) & mask;
  places[place] = number;
}

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * numbers.length);
  larger.set(numbers);
  return larger;
}

function grow(): void {
  places = new Int32Array(2 * places.length);
  hashes = doubled(hashes);
  lengths = doubled(lengths);
  for (let number = 1; number < forms.length; number++) put(number, hashes[number]!);
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
