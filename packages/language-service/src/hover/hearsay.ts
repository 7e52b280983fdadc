import type { Article } from '@article-digest/core';
import { attributionsAt, touches } from '../lookup.ts';
import { escapeMarkdown, excerpt } from '../markdown.ts';
import type { Card, InWords } from './card.ts';

/** What a mark of hearsay covers, where no speech around it says so already. */
export function hearsayCard(article: Article, offset: number, { messages }: InWords): Card | undefined {
  const found = article.evidentials.find((evidential) => touches(evidential, offset));
  if (found === undefined || attributionsAt(article, offset).length > 0) return undefined;
  const lines = [messages.hearsayAlone];
  const covered = excerpt(article, found.scope);
  if (covered !== excerpt(article, found)) lines.push(messages.covers(escapeMarkdown(covered)));
  return { span: found, markdown: lines.join('  \n') };
}
