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
    `**${escapeMarkdown(withUnit(article, found, messages))}** · ${escapeMarkdown(messages.dimension(found.dimension))}`,
  ];
  const converted = convertedOf(found, messages);
  if (converted !== undefined) lines.push(`= ${escapeMarkdown(converted)}`);
  return { span: found, markdown: lines.join('  \n') };
}

function withUnit(article: Article, found: Quantity, messages: Messages): string {
  const { value, upper, unit, dimension, bound } = found;
  const shares = dimension === 'fraction';
  const written = (one: number): string => number(shares ? Number((one * 100).toPrecision(3)) : one, messages);
  const low = written(value);
  const amount = upper === undefined ? low : messages.fromTo(low, written(upper));
  const before = bound === undefined ? '' : `${messages.bound(bound)} `;
  if (dimension === 'money') return `${before}${unit} ${amount}`;
  if (shares || dimension === 'percent') return `${before}${amount} %`;
  return `${before}${amount} ${messages.unit(unit, upper ?? value, nounOf(article, found))}`;
}

/** What is counted, in the words that stand there: the model has “american” for “two Americans”. */
function nounOf({ text }: Article, { start, end, unit, dimension }: Quantity): string | undefined {
  if (dimension !== 'count') return undefined;
  const words = text.slice(start, end).split(/\s+/).slice(-unit.split(' ').length).join(' ');
  return words.slice(0, 1).toLowerCase() === unit.slice(0, 1) ? words : undefined;
}
