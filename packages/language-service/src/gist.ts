import type { Article, Attribution, Block, Span } from '@article-digest/core';
import { excerpt } from './markdown.ts';
import { firstWhere } from './search.ts';
import { upperFirst } from './upper-first.ts';

/**
 * What a block is about in one line, in its own words: its first sentence, and of a paragraph without a dateline and
 * without the words that say who speaks, since the outline names the speaker beneath. A headline stays whole.
 * `statements` are those that begin in the block.
 */
export function gistOf(article: Article, block: Block, statements: readonly Attribution[]): string {
  const first = firstSentence(article, block);
  const start =
    'dateline' in block && block.dateline !== undefined ? Math.max(first.start, block.dateline.end) : first.start;
  const content =
    block.kind === 'paragraph' ? openingContent(article, statements, { start, end: first.end }) : undefined;
  const words = excerpt(article, content ?? { start, end: first.end }, 72).replace(/^[\s,;:–—•*-]+/, '');
  if (content === undefined) return words;
  return upperFirst(words.replace(/^that /, ''));
}

/** The first sentence of a block, with the next one where it says nothing by itself. */
export function firstSentence(article: Article, block: Block): Span {
  const { sentences } = article;
  const index = firstWhere(sentences, (sentence) => sentence.start >= block.start);
  const sentence = sentences[index];
  if (sentence === undefined || sentence.start >= block.end) return block;
  // A first sentence of two words ("PARIS —", "No.") says nothing: the next one goes with it.
  const next = sentences[index + 1];
  const short = sentence.end - sentence.start < 20 && next !== undefined && next.end <= block.end;
  return { start: sentence.start, end: short ? next.end : sentence.end };
}

/** The reported words of a sentence that opens with source and cue, where enough of them follow to stand alone. */
function openingContent(article: Article, statements: readonly Attribution[], sentence: Span): Span | undefined {
  for (const { within, source, cue, content, negated } of statements) {
    // Without "denied" the words would say the opposite.
    if (negated) return undefined;
    const lead = [...source, ...cue];
    const first = content[0];
    if (within !== undefined || first === undefined || first.start >= sentence.end || lead.length === 0) continue;
    const opens =
      lead.every(({ start }) => start < first.start) && lead.some(({ start }) => start <= sentence.start + 4);
    const end = Math.min(first.end, sentence.end);
    // "to run the train", "whether it holds": no sentence without the verb before it.
    if (opens && NO_CLAUSE.test(article.text.slice(first.start, first.start + 12))) return undefined;
    if (opens && end - first.start >= 30) return { start: first.start, end: end === first.end ? end : sentence.end };
  }
  return undefined;
}

const NO_CLAUSE = /^(?:to|not to|whether|if|of|for|about|on|against|how|why|what|who|where|when)\s/;
