import { remember } from '../source/remember.ts';
import { after, isAt, LETTER, NUMBER } from '../source/characters.ts';

/** Folded words of sources and cues: heads, singulars, labels. */

/** The last word of a noun phrase, lower case, without a possessive ending; `''` where there is none. */
export const headNoun: (words: string) => string = remember(readHeadNoun);

function readHeadNoun(words: string): string {
  const owned = words.replace(/[’']s?\s*$/, '');
  let run = -1;
  let first = -1;
  let end = -1;
  // V8 takes a millisecond to compile an expression that knows all the world's letters.
  for (let at = 0; at < owned.length; at = after(owned, at)) {
    const isLetter = isAt(owned, at, LETTER | NUMBER);
    if (!isLetter && owned[at] !== '-') {
      run = -1;
      continue;
    }
    if (run < 0) run = at;
    if (isLetter) first = run;
    if (first === run) end = after(owned, at);
  }
  return first < 0 ? '' : owned.slice(first, end).toLowerCase();
}

/** The singular of a regular English noun, lower case; other words come back as they are. */
export function singular(noun: string): string {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (!noun.endsWith('s')) return noun;
  if (noun.endsWith('ies') && noun.length > 5) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return /(?:ss|us|is)$/.test(noun) ? noun : noun.slice(0, -1);
}

/** The description without a definite article; a determiner that opened the sentence loses its capital. */
export const label: (words: string) => string = remember(readLabel);

function readLabel(words: string): string {
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/^["“‘']|["”’']$/g, '')
    .replace(/^the\s+/i, '');
  // Most descriptions stand inside a sentence and open small.
  if (/^[a-z]/.test(plain)) return plain;
  return plain.replace(/^(?:An?|One|Some|Several|Many|Two|Three|Other|Another|Unnamed|His|Her|Their|Its)\b/, (first) =>
    first.toLowerCase(),
  );
}
