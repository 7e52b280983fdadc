import type { Article, Quantity, QuantityBound } from '@article-digest/core';
import type { Card } from '../hover.ts';
import { touches } from '../lookup.ts';
import { escapeMarkdown } from '../markdown.ts';

/** The value of a quantity, its bound, and the same in its SI unit and in the units of the other quantities it compares with. */
export function quantityCard(article: Article, offset: number): Card | undefined {
  const found = article.quantities.find((quantity) => touches(quantity, offset));
  if (found === undefined) return undefined;
  const lines = [`**${escapeMarkdown(withUnit(found))}** · ${escapeMarkdown(found.dimension)}`];
  if (found.si !== undefined && found.si.unit !== found.unit) {
    lines.push(`= ${escapeMarkdown(`${number(found.si.value)} ${plural(found.si.unit, found.si.value)}`)}`);
  }
  return { span: found, markdown: lines.join('  \n') };
}

function withUnit({ value, upper, unit, dimension, bound }: Quantity): string {
  const amount = upper === undefined ? number(value) : `${number(value)} to ${number(upper)}`;
  const before = bound === undefined ? '' : `${BOUNDS[bound]} `;
  if (dimension === 'money') return `${before}${unit} ${amount}`;
  if (dimension === 'percent') return `${before}${amount} %`;
  return `${before}${amount} ${plural(unit, upper ?? value)}`;
}

/** At most four significant digits after a conversion, and thousands set apart; the same on every machine. */
function number(value: number): string {
  const rounded = Number.isInteger(value) ? value : Number(value.toPrecision(4));
  return rounded.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function plural(unit: string, value: number): string {
  if (value === 1 || unit === '' || /[^a-z]$|s$/.test(unit)) return unit;
  const irregular = IRREGULAR[unit];
  if (irregular !== undefined) return irregular;
  if (/(?:ch|sh|x|z)$/.test(unit)) return `${unit}es`;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

const IRREGULAR: Record<string, string> = {
  foot: 'feet',
  hertz: 'hertz',
  kelvin: 'kelvin',
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  people: 'people',
};

const BOUNDS: Record<QuantityBound, string> = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  about: 'about',
};
