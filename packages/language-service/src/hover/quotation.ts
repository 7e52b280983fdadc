import type { Article } from '@article-digest/core';
import { attributionsAt } from '../lookup.ts';
import { quotationAt } from '../speech.ts';
import type { Card, InWords } from './card.ts';

/** What quotation marks are for where they are not somebody's words; speech that is attributed has a card of its own. */
export function quotationCard(article: Article, offset: number, { messages }: InWords): Card | undefined {
  const found = quotationAt(article, offset);
  if (found === undefined) return undefined;
  if (found.kind !== 'speech') return { span: found, markdown: messages.marks(found.kind) };
  if (attributionsAt(article, offset).length > 0) return undefined;
  return { span: found, markdown: messages.unattributed };
}
