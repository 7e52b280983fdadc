import type { Article, Quantity } from '@article-digest/core';
import { touches } from '../lookup.ts';
import { escapeMarkdown } from '../markdown.ts';
import { messages } from '../messages.ts';
import { convertedOf, number, plural } from '../quantity.ts';
import type { Card } from './card.ts';

/** The value of a quantity, its bound, and the same in metric units where the text has others. */
export function quantityCard(article: Article, offset: number): Card | undefined {
  const found = article.quantities.find((quantity) => touches(quantity, offset));
  if (found === undefined) return undefined;
  const lines = [`**${escapeMarkdown(withUnit(found))}** · ${escapeMarkdown(found.dimension)}`];
  const converted = convertedOf(found);
  if (converted !== undefined) lines.push(`= ${escapeMarkdown(converted)}`);
  return { span: found, markdown: lines.join('  \n') };
}

function withUnit({ value, upper, unit, dimension, bound }: Quantity): string {
  const amount = upper === undefined ? number(value) : messages.fromTo(number(value), number(upper));
  const before = bound === undefined ? '' : `${messages.bound(bound)} `;
  if (dimension === 'money') return `${before}${unit} ${amount}`;
  if (dimension === 'percent') return `${before}${amount} %`;
  return `${before}${amount} ${plural(unit, upper ?? value)}`;
}
