import { FUNCTION_WORDS } from '../language/en/function-words.ts';

const STOP: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS.split(' '),
  'said',
  'says',
  'say',
  's',
  't',
  're',
  've',
  'll',
  'd',
  'm',
]);
// Letters and digits, and little else: for each `\p{…}` V8 takes as long to compile it as a short article takes to sum up.
const WORD = /[\da-zÀ-\u1fff\u2c00-\u2dff\u3040-\ud7ff]+/g;

/** The words of a text in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** Those of the words that carry meaning, each as often as it stands there, cut to a rough stem. */
export function termsOf(words: readonly string[]): string[] {
  return words.filter((word) => !STOP.has(word)).map(stem);
}

/** Takes the commonest endings off, so that "protests" and "protest" are one. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && (word.endsWith('ed') || word.endsWith('es'))) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
