import { plainDate } from './english.ts';
import { formatOf } from './formats.ts';

/**
 * An ISO 8601 value in words, in UTC so that a day stays that day wherever the reader is, with a value for `<time datetime>`.
 * An interval gives its two ends. What is no such value (a season, a duration, a broken one)
 * is given back as it is, or in the `words` of the article.
 */
export function dateInWords(value: string, locale: string, words: string = value): { text: string; datetime?: string } {
  const [from = '', to] = value.split('/');
  const week = weekOf(value);
  if (week) return { text: dayFormat(locale).formatRange(...week), datetime: value };
  const first = read(from);
  if (!first) return { text: words };
  const plain = to === undefined ? plainDate(from, locale) : undefined;
  if (plain !== undefined) return { text: plain, datetime: from };
  const format = formatOf(Intl.DateTimeFormat, locale, { ...first.format, timeZone: 'UTC' });
  if (to === undefined) return { text: format.format(first.date), datetime: from };
  const last = read(to);
  if (!last || last.date < first.date) return { text: value };
  return { text: format.formatRange(first.date, last.date), datetime: from };
}

function dayFormat(locale: string): Intl.DateTimeFormat {
  return formatOf(Intl.DateTimeFormat, locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** First and last day of a week such as `2030-W48`, at midnight UTC: week 1 has the 4th of January, and weeks begin on Monday. `undefined` for what is no week. */
export function weekOf(iso: string): [Date, Date] | undefined {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(iso) ?? [];
  if (week === undefined) return undefined;
  const monday = new Date(`${year}-01-04T00:00Z`);
  monday.setUTCDate(4 - ((monday.getUTCDay() + 6) % 7) + 7 * (Number(week) - 1));
  const sunday = new Date(monday);
  sunday.setUTCDate(monday.getUTCDate() + 6);
  return [monday, sunday];
}

/** Year, year and month, day, or day and time: only what the value says is shown. */
function read(iso: string): { date: Date; format: Intl.DateTimeFormatOptions } | undefined {
  const match = /^(\d{4})(-\d\d)?(-\d\d)?(T\d\d:\d\d)?/.exec(iso);
  if (!match) return undefined;
  const [, , month, day, time] = match;
  const date = new Date(time && !/(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso);
  if (Number.isNaN(date.getTime())) return undefined;
  return {
    date,
    format: {
      year: 'numeric',
      ...(month && { month: 'long' }),
      ...(day && { day: 'numeric' }),
      ...(time && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    },
  };
}
