import type { Article, TimeExpression } from '@article-digest/core';
import { inDays, seasonOf } from '../days.ts';
import { touches } from '../lookup.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { Messages } from '../messages/messages.ts';
import type { Card, InWords } from './card.ts';

/** What a date or a stretch of time comes to, or why that cannot be said. */
export function timeCard(article: Article, offset: number, inWords: InWords): Card | undefined {
  const found = article.times.find((time) => touches(time, offset));
  if (found === undefined) return undefined;
  return { span: found, markdown: describe(article, found, inWords) };
}

function describe({ meta }: Article, { kind, value, certain }: TimeExpression, { messages, lineOf }: InWords): string {
  const { published, date } = meta;
  if (value === undefined) return published === undefined ? messages.noDateToCountFrom : messages.wordsDoNotSay;
  if (kind === 'duration') return `**${escapeMarkdown(durationInWords(value, messages))}** · ${messages.length}`;
  const parts = [`**${escapeMarkdown(readable(value, messages))}**`];
  if (kind === 'set') parts.push(messages.repeats);
  if (certain) parts.push(messages.asTextSays);
  else if (published === undefined) parts.push(messages.workedOut);
  else parts.push(messages.workedOutFrom(escapeMarkdown(published.slice(0, 10)), date && lineOf(date.start)));
  return parts.join(' · ');
}

/** `P1Y6M` as `1 year 6 months`; what is no plain ISO 8601 duration as it is. */
function durationInWords(value: string, messages: Messages): string {
  const [, days, time = ''] = /^P((?:\d+(?:\.\d+)?[YMWD])*)(?:T((?:\d+(?:\.\d+)?[HMS])+))?$/.exec(value) ?? [];
  if (days === undefined || value === 'P') return value;
  return [...partsOf(days, '', messages), ...partsOf(time, 'T', messages)].join(' ');
}

function partsOf(text: string, before: string, messages: Messages): string[] {
  return Array.from(text.matchAll(/([\d.]+)([A-Z])/g), ([, number, unit]) =>
    messages.duration(Number(number), `${before}${unit}`),
  );
}

/** A day with its weekday, both ends of an interval or a week, a season by its name, anything else as it is. */
function readable(value: string, messages: Messages): string {
  const season = seasonOf(value);
  if (season !== undefined) return messages.season(season.season, season.year);
  const [from, to] = inDays(value).split('/');
  return to === undefined ? day(from!, messages) : messages.fromTo(day(from!, messages), day(to, messages));
}

function day(value: string, messages: Messages): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return value.replace('T', ' ');
  const date = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? value : `${messages.weekday(date.getUTCDay())} ${value}`;
}
