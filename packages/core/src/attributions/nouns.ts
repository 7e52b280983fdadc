/** Folded words of sources and cues: heads, singulars, labels. */

/** The last word of a noun phrase, lower case, without a possessive ending; `''` where there is none. */
export function headNoun(words: string): string {
  const last = /[\p{L}\p{N}-]+(?=[^\p{L}\p{N}]*$)/u.exec(words.replace(/[’']s?\s*$/u, ''));
  return last === null ? '' : last[0].toLowerCase();
}

/** The singular of a regular English noun, lower case; other words come back as they are. */
export function singular(noun: string): string {
  if (noun.endsWith('men') && noun.length > 3) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies') && noun.length > 5) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** The description without a definite article; a determiner that opened the sentence loses its capital. */
export function label(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/^["“‘']|["”’']$/g, '')
    .replace(/^the\s+/i, '')
    .replace(/^(?:An?|One|Some|Several|Many|Two|Three|Other|Another|Unnamed|His|Her|Their|Its)\b/, (first) =>
      first.toLowerCase(),
    );
}
