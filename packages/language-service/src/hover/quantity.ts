import type { Article, Quantity } from '@article-digest/core';
import { touches } from '../lookup.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { Messages } from '../messages/messages.ts';
import { convertedOf, number } from '../quantity.ts';
import type { Card, InWords } from './card.ts';

/** The value of a quantity, its bound, and the same in metric units where the text has others. */
export function quantityCard(article: Article, offset: number, { messages }: InWords): Card | undefined {
  const found = article.quantities.find((quantity) => touches(quantity, offset));
  if (found === undefined) return undefined;
  const lines = [
    `**${escapeMarkdown(withUnit(found, messages))}** · ${escapeMarkdown(messages.dimension(found.dimension))}`,
  ];
  const converted = convertedOf(found, messages);
  if (converted !== undefined) lines.push(`= ${escapeMarkdown(converted)}`);
  return { span: found, markdown: lines.join('  \n') };
}

function withUnit({ value, upper, unit, dimension, bound }: Quantity, messages: Messages): string {
  const low = number(value, messages);
  const amount = upper === undefined ? low : messages.fromTo(low, number(upper, messages));
  const before = bound === undefined ? '' : `${messages.bound(bound)} `;
  if (dimension === 'money') return `${before}${unit} ${amount}`;
  if (dimension === 'percent') return `${before}${amount} %`;
  return `${before}${amount} ${messages.unit(unit, upper ?? value)}`;
}
