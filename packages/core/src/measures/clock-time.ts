import { casual } from 'chrono-node/en';
import { MONTH_ABBREVIATIONS, MONTHS } from '../language/en/time-words.ts';
import type { Token } from '../sentences/tokens.ts';
import { isDate, isoDay } from './civil-date.ts';
import { formAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';

/** What chrono reads against. Only what a text itself says is taken from it, so the day does not matter. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

const HALVES = new Set(['am', 'pm', 'a.m', 'p.m']);
const ZONES = new Set('gmt utc est edt cst cdt mst mdt pst pdt et bst cet cest eet ist jst msk z'.split(' '));
/** Without a half of the day or a zone, one of these shows that figures with a colon are a time and no score or verse. */
const BEFORE_CLOCK = new Set(
  'at by around about from until till before after since to between and approximately'.split(' '),
);

/** "10:30", "5 p.m.", "10.30am GMT", "noon": the time of day as ISO 8601 writes it, without a day. */
export function readClock(text: string, tokens: readonly Token[], at: number): TimeMatch | undefined {
  const form = formAt(tokens, at);
  if (form === 'noon' || form === 'midday')
    return { end: at + 1, kind: 'time', reading: { form: 'fixed', value: 'T12:00' } };
  if (form === 'midnight') return { end: at + 1, kind: 'time', reading: { form: 'fixed', value: 'T00:00' } };
  const match = /^(\d\d?)(?:([:.])([0-5]\d))?([ap]m)?$/.exec(form);
  if (match === null || Number(match[1]) > 24) return undefined;
  let end = at + 1;
  let marked = match[4] !== undefined;
  if (!marked && HALVES.has(formAt(tokens, end))) {
    marked = true;
    end++;
  } else if (!marked && formAt(tokens, end) === "o'clock") {
    return { end: end + 1, kind: 'time', reading: { form: 'open' } };
  }
  if (ZONES.has(formAt(tokens, end)) && tokens[end]!.word.shape === 'upper' && (marked || match[3] !== undefined)) {
    marked = true;
    end++;
  }
  if (!marked && !(match[2] === ':' && BEFORE_CLOCK.has(formAt(tokens, at - 1)))) return undefined;
  const value = clockOf(text.slice(tokens[at]!.start, tokens[end - 1]!.end));
  return value === undefined ? undefined : { end, kind: 'time', reading: { form: 'fixed', value: `T${value}` } };
}

// Timetables say the same few times over and over. Forgetting all at once keeps the table bounded with no bookkeeping.
const MOST = 4096;
const known = new Map<string, string | undefined>();

function clockOf(text: string): string | undefined {
  if (known.has(text)) return known.get(text);
  if (known.size >= MOST) known.clear();
  const clock = readClockText(text);
  // A slice would keep the whole article in memory for as long as the time is known.
  known.set(` ${text}`.slice(1), clock);
  return clock;
}

function readClockText(text: string): string | undefined {
  const start = casual.parse(text, REFERENCE)[0]?.start;
  if (start === undefined || !start.isCertain('hour')) return undefined;
  const minute = start.isCertain('minute') ? start.get('minute')! : 0;
  const zone = start.isCertain('timezoneOffset') ? offset(start.get('timezoneOffset')!) : '';
  return `${two(start.get('hour')!)}:${two(minute)}${zone}`;
}

function offset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const FIGURES = /^(?:\d{4}-\d\d?-\d\d?|(\d\d?)([./-])(\d\d?)\2\d{4})(?:t[\d:.]+z?)?$/;

const WITH_MONTH = /^(\d\d?)-(\p{L}{3,9})-(\d{4})$/u;

/** "29-Mar-2008" */
function readHyphenDate(text: string, at: number): TimeMatch | undefined {
  const match = WITH_MONTH.exec(text);
  const month = match === null ? undefined : (MONTHS.get(match[2]!) ?? MONTH_ABBREVIATIONS.get(match[2]!));
  if (match === null || month === undefined) return undefined;
  const date = { year: Number(match[3]), month, day: Number(match[1]) };
  return isDate(date) ? { end: at + 1, kind: 'date', reading: { form: 'date', ...date } } : undefined;
}

/** "2008-03-29", "29/03/2008". Open where day and month could change places. */
export function readFigureDate(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const text = formAt(tokens, at);
  if (text.length > 30) return undefined;
  const match = FIGURES.exec(text);
  if (match === null) return readHyphenDate(text, at);
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[1] !== undefined && first <= 12 && second <= 12 && first !== second) {
    return { end: at + 1, kind: 'date', reading: { form: 'open' } };
  }
  const start = casual.parse(text, REFERENCE)[0]?.start;
  if (start === undefined || !start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year'))
    return undefined;
  const date = { year: start.get('year')!, month: start.get('month')!, day: start.get('day')! };
  if (!isDate(date)) return undefined;
  const clock = start.isCertain('hour') ? `T${two(start.get('hour')!)}:${two(start.get('minute') ?? 0)}` : '';
  if (clock === '') return { end: at + 1, kind: 'date', reading: { form: 'date', ...date } };
  return { end: at + 1, kind: 'time', reading: { form: 'fixed', value: isoDay(date) + clock } };
}
