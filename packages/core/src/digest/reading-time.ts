import type { Article, Digest, Span } from '../model.ts';
import { classIn, LETTER, NUMBER } from '../source/characters.ts';
import { isStory } from './spans.ts';

/** Silent reading of English prose, adults. Source: M. Brysbaert, "How many words do we read per minute?" (2019), 238, rounded down. */
const WORDS_A_MINUTE = 230;

/** Marks that may stand inside of a word or a number. */
const INSIDE = "'’-.,";

/** Words of the story, headline and boilerplate left out, and the minutes that it takes to read them. */
export function readingTime(article: Article): Digest['reading'] {
  let words = 0;
  for (const block of article.blocks) if (isStory(block)) words += wordsIn(article.text, block);
  return { words, minutes: Math.ceil(words / WORDS_A_MINUTE) };
}

function wordsIn(text: string, { start, end }: Span): number {
  let words = 0;
  /** The last letter or digit. */
  let last = start - 3;
  for (let at = start; at < end; at++) {
    if (!(classIn(text, at) & (LETTER | NUMBER))) continue;
    if (at - last > 2 || (at - last === 2 && !INSIDE.includes(text[at - 1]!))) words++;
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800) at++; // the second half of a pair of surrogates
    last = at;
  }
  return words;
}
