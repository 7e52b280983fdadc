import type { Article, Digest } from '../model.ts';
import { isStory } from './spans.ts';

/** Silent reading of English prose, adults. Source: M. Brysbaert, "How many words do we read per minute?" (2019), 238, rounded down. */
const WORDS_A_MINUTE = 230;

const WORD = /[\p{L}\p{N}]+(?:['’\-.,][\p{L}\p{N}]+)*/gu;

/** Words of the story, headline and boilerplate left out, and the minutes that it takes to read them. */
export function readingTime(article: Article): Digest['reading'] {
  let words = 0;
  for (const block of article.blocks) {
    if (!isStory(block)) continue;
    const text = article.text.slice(block.start, block.end);
    WORD.lastIndex = 0;
    while (WORD.test(text)) words++;
  }
  return { words, minutes: Math.ceil(words / WORDS_A_MINUTE) };
}
