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
const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text that carry meaning, lower case, each as often as it stands there, cut to a rough stem. */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    const lower = word.toLowerCase();
    if (!STOP.has(lower)) terms.push(stem(lower));
  }
  return terms;
}

/** Takes the commonest endings off, so that "protests" and "protest" are one. */
function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && (word.endsWith('ed') || word.endsWith('es'))) return word.slice(0, -2);
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
