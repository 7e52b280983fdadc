import type { Article, TimeExpression } from '@article-digest/core';
import type { Card } from '../hover.ts';
import { touches } from '../lookup.ts';
import { escapeMarkdown } from '../markdown.ts';

/** What a date or a stretch of time comes to, or why that cannot be said. */
export function timeCard(article: Article, offset: number): Card | undefined {
  const found = article.times.find((time) => touches(time, offset));
  if (found === undefined) return undefined;
  return { span: found, markdown: describe(article, found) };
}

function describe(article: Article, { kind, value, certain }: TimeExpression): string {
  const { published } = article.meta;
  if (value === undefined) {
    return published === undefined
      ? '**Not resolved** · the text gives no date of publication to count from'
      : '**Not resolved** · the words do not say which';
  }
  if (kind === 'duration') return `**${escapeMarkdown(value)}** · a length of time (ISO 8601)`;
  const head = `**${escapeMarkdown(readable(value))}**`;
  const form = kind === 'set' ? ' · comes again and again' : '';
  if (certain) return `${head}${form} · as the text says it`;
  return published === undefined
    ? `${head}${form} · worked out`
    : `${head}${form} · worked out from the date of publication, ${escapeMarkdown(published.slice(0, 10))}`;
}

/** A day with its weekday, both ends of an interval, anything else as it is. */
function readable(value: string): string {
  return value.split('/').map(day).join(' to ');
}

function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.replace('T', ' ');
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? value : `${WEEKDAYS[date.getUTCDay()]} ${value}`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
