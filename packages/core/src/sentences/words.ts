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
}

// Forgetting all at once keeps the table bounded with no bookkeeping; a lost entry is only made again.
const MOST = 65_536;
const known = new Map<string, Word>();

/** The one record of a word form. */
export function wordOf(text: string): Word {
  let word = known.get(text);
  if (word === undefined) {
    // A lone ’ is left as it is: whether it closes or stands for letters left out hangs on its form.
    const plain = text.length === 1 ? text : text.replaceAll('’', "'");
    const lower = plain.toLowerCase();
    word = { text: plain, lower, shape: shapeOf(plain), mark: markOf(lower), nameBits: -1 };
    if (known.size >= MOST) known.clear();
    // A slice would keep the whole article in memory for as long as the word is known.
    known.set(plain === text ? plain : ` ${text}`.slice(1), word);
  }
  return word;
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
