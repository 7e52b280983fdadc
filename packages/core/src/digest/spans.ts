import type { Article, Block, BlockKind, Span } from '../model.ts';

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

/** Index of the first of some spans in text order that ends after `offset`; their number where none does. */
function indexAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the block that a place in the text lies in, or of the next one where it lies between two. */
export function blockIndexAt(article: Article, offset: number): number {
  return indexAfter(article.blocks, offset);
}

/** The block that a place in the text lies in. */
export function blockAt(article: Article, offset: number): Block | undefined {
  const block = article.blocks[indexAfter(article.blocks, offset)];
  return block !== undefined && block.start <= offset ? block : undefined;
}

/** The sentence that a place in the text lies in; the block, where no sentence does. */
export function sentenceAt(article: Article, offset: number): Span {
  const sentence = article.sentences[indexAfter(article.sentences, offset)];
  const found: Span | undefined =
    sentence !== undefined && sentence.start <= offset ? sentence : blockAt(article, offset);
  return found === undefined ? { start: offset, end: offset } : { start: found.start, end: found.end };
}
