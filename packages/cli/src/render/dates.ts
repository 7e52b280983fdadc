import { weekOf } from '@article-digest/core/wording';

const FIELDS = {
  weekday: { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Style = keyof typeof FIELDS;
const formats = new Map<Style, Intl.DateTimeFormat>();

/** Made when a date is to be written: each takes a millisecond or more. */
function formatOf(style: Style): Intl.DateTimeFormat {
  const format = formats.get(style) ?? new Intl.DateTimeFormat('en-GB', { ...FIELDS[style], timeZone: 'UTC' });
  formats.set(style, format);
  return format;
}

/**
 * An ISO 8601 date, date-time, week, season or interval as people write it: `Mon 2 March 2026`, `2–4 March 2026`, `spring 2026`,
 * `1990–1999`; as it stands where it is in another form.
 */
export function dateInWords(value: string): string {
  const [, year, season = ''] = /^(\d{4})-(\d{2})$/.exec(value) ?? [];
  if (SEASONS[season] !== undefined) return `${SEASONS[season]} ${year}`;
  const [from = '', to] = value.split('/');
  const start = pointOf(from);
  if (to === undefined || from === to) return start === undefined ? value : inWords(start);
  if (YEAR.test(from) && YEAR.test(to)) return `${from}–${to}`;
  const end = pointOf(to);
  if (start === undefined || end === undefined) return value;
  // "1–4 March 2026", "28 February – 4 March 2026", "March – May 2026".
  const areMonths = start.precision === 'month' && end.precision === 'month';
  return formatOf(areMonths ? 'month' : 'day')
    .formatRange(start.date, end.date)
    .replace(/\s+/g, ' ')
    .replace(/^(\d+) – /, '$1–');
}

const YEAR = /^\d{4}$/;
/** By their numbers in ISO 8601-2, which begin where those of months end. */
const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

interface Point {
  date: Date;
  precision: 'week' | 'month' | 'day';
  time?: string;
}

function pointOf(value: string): Point | undefined {
  const [monday] = weekOf(value) ?? [];
  if (monday !== undefined) return { date: monday, precision: 'week' };
  const [, year, month, day, time] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2}).*)?$/.exec(value) ?? [];
  if (month === undefined || Number(month) > 12) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return undefined;
  return {
    date,
    precision: day === undefined ? 'month' : 'day',
    ...(time !== undefined && time !== '00:00' && { time }),
  };
}

function inWords({ date, precision, time }: Point): string {
  if (precision === 'month') return formatOf('month').format(date);
  if (precision === 'week') return `week of ${formatOf('day').format(date)}`;
  const words = formatOf('weekday').format(date).replace(',', '');
  return time === undefined ? words : `${words}, ${time}`;
}
