import type { Span } from '../model.ts';
import type { Evidence } from './kind.ts';
import { fold } from './fold.ts';

/** One use of a name in the article; its spans count from the start of the article. */
export interface Naming extends Span {
  text: string;
  roles: Span[];
  form: Evidence;
  context: Evidence;
  listed: string | undefined;
  /** True where it is given as somebody's relative. */
  isKin?: boolean;
  /** The spelling that this one is given as the short form of ("National Energy Board (NEB)"). */
  shortOf?: string;
}

/** All uses of one spelling of a name. */
export interface Group {
  /** Folded text: the same for all uses. */
  key: string;
  words: string[];
  namings: Naming[];
  evidence: Evidence;
  listed: string | undefined;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a spelling by which short forms find it: without "Jr." and "III" behind a surname. */
export function wordsOf(key: string): string[] {
  const words = key.split(' ');
  while (words.length > 2 && SUFFIX.test(words.at(-1)!)) words.pop();
  return words;
}

// The same few names are asked for again and again. Forgetting all at once keeps the table bounded.
const MOST_KEYS = 4096;
const keys = new Map<string, string>();

/** A spelling, without its article, accents, case, stops and hyphens. */
export function keyOf(text: string): string {
  let key = keys.get(text);
  if (key === undefined) {
    key = readKey(text);
    if (keys.size >= MOST_KEYS) keys.clear();
    // A slice would keep the whole article in memory for as long as the name is known.
    keys.set(` ${text}`.slice(1), key);
  }
  return key;
}

function readKey(text: string): string {
  const folded = fold(text).replaceAll(/[.-]/g, (mark) => (mark === '-' ? ' ' : ''));
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}
