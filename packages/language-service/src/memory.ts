import type { Article } from '@article-digest/core';
import { RowMemory } from './document-symbols/row-memory.ts';

/**
 * What features keep of a document from one version to the next. They answer the same without it: it only saves them making
 * again, after every keystroke, what the keystroke has not changed.
 */
export class DocumentMemory {
  readonly outline: RowMemory = new RowMemory();
}

const memories = new WeakMap<Article, DocumentMemory>();

/** Ties an article to what is kept of the document that it was read from. */
export function remember(article: Article, memory: DocumentMemory): Article {
  memories.set(article, memory);
  return article;
}

/** What is kept of the document; nothing for an article that was read by itself. */
export function memoryOf(article: Article): DocumentMemory | undefined {
  return memories.get(article);
}
