import type { Article, Block, BlockKind, Span } from '../model.ts';
import { firstEndingAfter } from '../source/search.ts';

/** Kinds of blocks that are the story as it is read through. */
const STORY: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'heading', 'list', 'quote']);
/** Kinds of blocks that say something of the article and not of what happened. */
const ABOUT: ReadonlySet<BlockKind> = new Set(['byline', 'dateline', 'boilerplate']);

export function isStory(block: Block): boolean {
  return STORY.has(block.kind);
}

/** False in boilerplate, bylines and datelines. */
export function isAbout(block: Block | undefined): boolean {
  return block !== undefined && ABOUT.has(block.kind);
}

/** Index of the block that a place in the text lies in, or of the next one where it lies between two. */
export function blockIndexAt(article: Article, offset: number): number {
  return firstEndingAfter(article.blocks, offset);
}

/** The block that a place in the text lies in. */
export function blockAt(article: Article, offset: number): Block | undefined {
  const block = article.blocks[firstEndingAfter(article.blocks, offset)];
  return block !== undefined && block.start <= offset ? block : undefined;
}

/** The sentence that a place in the text lies in; the block, where no sentence does. */
export function sentenceAt(article: Article, offset: number): Span {
  const sentence = article.sentences[firstEndingAfter(article.sentences, offset)];
  const found: Span | undefined =
    sentence !== undefined && sentence.start <= offset ? sentence : blockAt(article, offset);
  return found === undefined ? { start: offset, end: offset } : { start: found.start, end: found.end };
}
