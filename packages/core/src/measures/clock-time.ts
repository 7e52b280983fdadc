import { SMALL_NUMBERS } from '../language/en/numbers.ts';
import { DAY_PARTS } from '../language/en/time-words.ts';
import { TIME_ZONES } from '../language/en/time-zones.ts';
import type { Token } from '../sentences/tokens.ts';
import { open } from './part-of-unit.ts';
import { formAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Hours that the half of the day adds to twelve-hour time. */
const HALVES: ReadonlyMap<string, number> = new Map([['am', 0], ['a.m', 0], ['pm', 12], ['p.m', 12]]); // prettier-ignore
/** Without a half of the day or a zone, one of these shows that figures with a colon are a time and no score or verse. */
const BEFORE_CLOCK = wordSet('at by around about from until till before after since to between and approximately');
const FIGURES = /^(\d\d?)(?:([:.])([0-5]\d))?([ap]m)?$/;

/** "10:30", "5 p.m.", "10.30am GMT", "ten o'clock in the morning", "noon": the time of day as ISO 8601 writes it, without a day. */
export function readClock(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const form = formAt(tokens, at);
  if (form === 'noon' || form === 'midday') return clock(at + 1, 'T12:00');
  if (form === 'midnight') return clock(at + 1, 'T00:00');
  const match = form.length > 7 ? null : FIGURES.exec(`${SMALL_NUMBERS.get(form) ?? form}`);
  if (match === null || Number(match[1]) > 24) return undefined;
  const { 1: hours, 2: point, 3: minutes, 4: glued } = match;
  let end = at + 1;
  let half = HALVES.get(glued ?? formAt(tokens, end));
  if (half !== undefined && glued === undefined) end++;
  // "ten o'clock in the morning", "at 9 in the evening"
  const oclock = formAt(tokens, end) === "o'clock" ? 1 : 0;
  if (half === undefined && (oclock > 0 || formAt(tokens, at - 1) === 'at')) {
    const part = formAt(tokens, end + oclock + 2);
    if (formAt(tokens, end + oclock + 1) === 'the' && DAY_PARTS.has(part)) {
      half = part === 'morning' ? 0 : 12;
      end += oclock + 3;
    } else if (oclock > 0) return open(end + 1, 'time');
  }
  const zoned = half !== undefined || minutes !== undefined;
  const zone = zoned && tokens[end]?.word.shape === 'upper' ? formAt(tokens, end) : '';
  const marked = half !== undefined || TIME_ZONES.has(zone);
  if (!marked && !(point === ':' && BEFORE_CLOCK.has(formAt(tokens, at - 1)))) return undefined;
  const hour = hourOf(Number(hours), half);
  if (hour === undefined) return undefined;
  const offset = TIME_ZONES.get(zone);
  return clock(
    TIME_ZONES.has(zone) ? end + 1 : end,
    `T${two(hour)}:${minutes ?? '00'}${offset === undefined ? '' : isoOffset(offset)}`,
  );
}

function clock(end: number, value: string): TimeMatch {
  return { end, kind: 'time', reading: { form: 'fixed', value } };
}

/** 0 to 24; undefined where there is no such hour. "12 a.m." is midnight, and "15:30 p.m." is half past three all the same. */
function hourOf(figures: number, half: number | undefined): number | undefined {
  if (half === undefined || figures > 12) return figures;
  if (figures === 0) return half === 0 ? 0 : undefined;
  return (figures % 12) + half;
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
