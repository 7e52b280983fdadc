import { after, classAt, COMBINING, LETTER, LOWER, SPACE } from '../source/characters.ts';
import { ENGLISH_WORDS, OTHER_WORDS } from './small-words.ts';
import { foreignScript, scriptOf } from './scripts.ts';

/** How much of a text is looked at, in UTF-16 code units: two or three hundred words. */
export const LANGUAGE_SAMPLE = 2000;
/** From this share of small English words on a text is English; prose has 0.3 and more. */
const SURELY_ENGLISH = 0.22;
/** A language is named when it has this share of its small words, and so many times what the next best language has. */
const SURELY_ANOTHER = 0.08;
const CLEAR_LEAD = 1.05;
/** A word counts so often at most: a language that is not known here repeats by chance what is a word elsewhere. */
const CAP = 3;

/**
 * The language of a text as a BCP 47 tag: `en`, another one where its letters or its small words say so plainly, or `und`.
 * Looks at the first {@link LANGUAGE_SAMPLE} units. A few words with no sign of another language count as English, as headlines
 * and lists of names do; a text with no words is `und`.
 */
export function detectLanguage(text: string): string {
  const { words, scripts, latin, accented } = readLetters(text.slice(0, LANGUAGE_SAMPLE));
  if (words.length === 0) return 'und';
  const script = foreignScript(scripts, latin);
  if (script !== undefined && script !== 'shared') return script;

  const counts = countEach(words);
  const english = script === undefined ? countIn(counts, englishWords) : { all: 0, different: 0, capped: 0 };
  if (english.all >= SURELY_ENGLISH * words.length && english.different >= Math.min(5, words.length / 4)) return 'en';
  const [best, next] = otherLanguages(counts);
  if (
    script === undefined &&
    best.capped + accented < 1.2 * english.capped + 2 &&
    english.different >= leastEnglish(words.length)
  )
    return 'en';
  const isPlain =
    best.all >= SURELY_ANOTHER * words.length &&
    best.different >= (script === undefined ? Math.min(7, 3 + words.length / 30) : 3) &&
    best.capped > CLEAR_LEAD * Math.max(next.capped, english.capped);
  return isPlain ? best.language : 'und';
}

/** How many different small English words so many words hold at least, were they English; captions and lists hold few. */
function leastEnglish(words: number): number {
  if (words > 100) return 6;
  return words > 40 ? 2 : 0;
}

interface Letters {
  /** In small letters; what follows an apostrophe begins with one. */
  words: string[];
  /** How many letters there are of each script that is not Latin. */
  scripts: Map<string, number>;
  latin: number;
  /** Words with letters beyond a to z and no capital: in English such words are names. */
  accented: number;
}

function readLetters(text: string): Letters {
  const letters: Letters = { words: [], scripts: new Map(), latin: 0, accented: 0 };
  let start = -1;
  for (let at = 0; at <= text.length; at = after(text, at)) {
    if (classAt(text, at) & (LETTER | COMBINING)) {
      if (start < 0) start = at;
      const script = scriptOf(text.charCodeAt(at));
      if (script === undefined) letters.latin++;
      else letters.scripts.set(script, (letters.scripts.get(script) ?? 0) + 1);
    } else if (start >= 0) {
      at = addWord(letters, text, start, at);
      start = -1;
    }
  }
  return letters;
}

/** Takes in a word, and gives where to go on: behind an address, where it opens one. */
function addWord(letters: Letters, text: string, start: number, end: number): number {
  const word = text.slice(start, end).toLowerCase();
  if (word === 'http' || word === 'https' || word === 'www') {
    let at = end;
    while (at < text.length && !(classAt(text, at) & SPACE)) at++;
    return at;
  }
  if (classAt(text, start) & LOWER && !/^[a-z]+$/.test(word)) letters.accented++;
  const isApostrophe = text[start - 1] === "'" || text[start - 1] === '’';
  // A lone letter is a word only among spaces: the others are initials and the letters of items.
  if (isApostrophe) letters.words.push(`'${word}`);
  else if (end - start > 1 || end === text.length || text[end] === ',' || classAt(text, end) & SPACE)
    letters.words.push(word);
  return end;
}

/** How many words of a text are in a set. */
interface Count {
  all: number;
  different: number;
  /** No word more than {@link CAP} times. */
  capped: number;
}

function countEach(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function countIn(counts: ReadonlyMap<string, number>, set: ReadonlySet<string>): Count {
  const count = { all: 0, different: 0, capped: 0 };
  for (const [word, times] of counts) {
    if (!set.has(word)) continue;
    count.all += times;
    count.different++;
    count.capped += Math.min(times, CAP);
  }
  return count;
}

interface Counted extends Count {
  language: string;
}

function otherLanguages(counts: ReadonlyMap<string, number>): [best: Counted, next: Counted] {
  const counted = Array.from(otherWords(), ([language, set]) => ({ language, ...countIn(counts, set) }));
  counted.sort((a, b) => b.capped - a.capped);
  return [counted[0]!, counted[1]!];
}

const englishWords = setOf(ENGLISH_WORDS);
let others: Map<string, ReadonlySet<string>> | undefined;

/** Made when the first text asks for it; English prose never does. */
function otherWords(): ReadonlyMap<string, ReadonlySet<string>> {
  return (others ??= new Map(Object.entries(OTHER_WORDS).map(([language, words]) => [language, setOf(words)])));
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
