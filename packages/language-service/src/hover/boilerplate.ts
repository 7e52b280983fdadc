import type { Article } from '@article-digest/core';
import { touches } from '../lookup.ts';
import { firstWhere } from '../search.ts';
import type { Card, InWords } from './card.ts';

/** Why the block under the cursor is not the story. */
export function boilerplateCard({ blocks }: Article, offset: number, { messages }: InWords): Card | undefined {
  const block = blocks[firstWhere(blocks, ({ end }) => end >= offset)];
  if (block?.kind !== 'boilerplate' || !touches(block, offset)) return undefined;
  return { span: block, markdown: messages.wasteCard(block.reason) };
}
