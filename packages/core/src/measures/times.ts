import {
  DAY_PARTS, FREQUENCIES, MONTH_ABBREVIATIONS, MONTHS, NEAR_DAYS, SEASONS, WEEKDAY_ABBREVIATIONS, WEEKDAY_PLURALS, WEEKDAYS,
} from '../language/en/time-words.ts'; // prettier-ignore
import { ORDINALS, SMALL_NUMBERS, TENS } from '../language/en/numbers.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { question } from '../sentences/words.ts';
import { readAgo } from './ago-phrase.ts';
import { readDayFirst, readMonthFirst, readMonthPair } from './calendar-phrase.ts';
import { readClock } from './clock-time.ts';
import { saysItsDay } from './day-of-writing.ts';
import { readFigureDate } from './figure-date.ts';
import { isGluedDate, readGluedDate } from './glued-date.ts';
import { HOLIDAY_WORDS, readHoliday } from './holiday.ts';
import { joinClock, joinDate } from './join-times.ts';
import { readMonthDay } from './month-day.ts';
import { readNthWeekday } from './nth-weekday.ts';
import { readNamed } from './named-phrase.ts';
import { readCentury, readSeason, readSet } from './named-time.ts';
import { formAt } from './phrase-words.ts';
import { readEdge, readOwnEnd, readWithin } from './part-of-unit.ts';
import { readPartOfYear, readQuarter } from './part-of-year.ts';
import { readDefinite, readDeictic, readNearDay, readOverWeekend } from './relative-phrase.ts';
import type { TimeMatch, TimePhrase, TimeReading } from './time-phrase.ts';
import { readWeekday } from './weekday-phrase.ts';
import { readYear } from './year-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';
import { addTo } from '../source/multimap.ts';

type Reader = (passage: Passage, at: number) => TimeMatch | undefined;

/** The readers that a word can set off, in the order in which they are asked; a word that is not here sets off none. */
const READERS: ReadonlyMap<string, readonly Reader[]> = byFirstWord([
  [[...WEEKDAYS.keys(), ...WEEKDAY_ABBREVIATIONS.keys()], readWeekday],
  [[...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()], (passage, at) => readMonthFirst(passage, at)],
  [[...NEAR_DAYS.keys()], readNearDay],
  [['the'], readDefinite],
  [['over', 'at', 'during'], readOverWeekend],
  [['last', 'past', 'this', 'these', 'next', 'coming', 'recent'], readDeictic],
  [['a', 'an', 'few', 'several', 'many', 'some', 'days', 'weeks', 'months', 'years', 'decades', 'hours', 'minutes', ...SMALL_NUMBERS.keys(), ...TENS.keys()], ({ tokens }, at) => readAgo(tokens, at)],
  [['end', 'start', 'beginning', 'middle', 'close', 'turn'], readEdge],
  [['year', 'month', 'year-end'], readOwnEnd],
  [['earlier', 'later'], readWithin],
  [['noon', 'midday', 'midnight', ...SMALL_NUMBERS.keys()], ({ tokens }, at) => readClock(tokens, at)],
  [['that'], readNamed],
  [['q1', 'q2', 'q3', 'q4'], ({ tokens }, at) => readQuarter(tokens, at)],
  [[...SEASONS.keys()], readSeason],
  [['every', 'each', ...FREQUENCIES.keys(), ...WEEKDAY_PLURALS], readSet],
  [HOLIDAY_WORDS, readHoliday],
  [[...ORDINALS.keys()], (passage, at) => readDayFirst(passage, at) ?? readOrdinal(passage, at)],
]); // prettier-ignore

function byFirstWord(groups: readonly (readonly [readonly string[], Reader])[]): Map<string, Reader[]> {
  const readers = new Map<string, Reader[]>();
  for (const [words, reader] of groups) for (const word of words) addTo(readers, word, reader);
  return readers;
}

/** Words that belong to the phrase behind them: "late July". */
const EDGES = wordSet('early late mid');
/** Words that say how near "two years ago" is: "just over", "at least". */
const NEARNESS = wordSet(
  'just over about around more less than nearly almost some roughly approximately at least little',
);

/**
 * The time expressions of one passage, in order, not overlapping; offsets count from the start of the passage.
 * What they say is read; what it comes to on the calendar is for `resolveTimes`. A bare duration ("for two hours") is a
 * quantity and no time.
 */
export function findTimes(passage: Passage): TimePhrase[] {
  const { tokens } = passage;
  const found: TimePhrase[] = [];
  let free = 0; // the first token that no phrase holds
  for (let at = 0; at < tokens.length; at++) {
    const match = readAt(passage, at);
    if (match === undefined) continue;
    const end = endWithPart(tokens, match);
    const first = startWithEdge(tokens, at, free, match.reading);
    const phrase: TimePhrase = {
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
      kind: end > match.end ? 'time' : match.kind,
      reading: first < at && match.reading.form === 'ago' ? { ...match.reading, about: true } : match.reading,
    };
    const last = found.at(-1);
    const joined = last && (joinClock(passage.text, last, phrase) ?? joinDate(passage.text, last, phrase));
    if (joined !== undefined) found[found.length - 1] = last!.now === true ? { ...joined, now: true } : joined;
    else found.push(saysItsDay(passage, first) ? { ...phrase, now: true } : phrase);
    free = end;
    at = end - 1;
  }
  return found;
}

function readAt(passage: Passage, at: number): TimeMatch | undefined {
  const token = passage.tokens[at]!;
  if (token.kind === 'number') return token.end - token.start > 30 ? undefined : readNumber(passage, at);
  if (token.kind !== 'word' || !setsOffReader(token.word)) return undefined;
  for (const reader of readersOf(token.word.lower)) {
    const match = reader(passage, at);
    if (match !== undefined) return match;
  }
  return undefined;
}

const NONE: readonly Reader[] = [];
const HYPHENED: readonly Reader[] = [readHyphened];
const GLUED: readonly Reader[] = [readGluedDate];

/** The readers that a word sets off, with or without the dot of an abbreviation. */
function readersOf(lower: string): readonly Reader[] {
  const plain = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const known = READERS.get(lower) ?? READERS.get(plain);
  if (known !== undefined) return known;
  return lower.includes('-') ? HYPHENED : isGluedDate(lower) ? GLUED : NONE;
}

const setsOffReader = question((lower) => readersOf(lower).length > 0);

/** "mid-July", "post-2015", "Thirty-five years later" */
function readHyphened({ tokens }: Passage, at: number): TimeMatch | undefined {
  const { lower } = tokens[at]!.word;
  if (lower.startsWith('mid-')) return readMid(tokens[at]!, at);
  // "The post-2015 goals" are not of that year.
  if (/^(?:pre|post)-(?:1\d|20)\d\d$/.test(lower)) return { end: at + 1, kind: 'date', reading: { form: 'open' } };
  return TENS.has(lower.slice(0, lower.indexOf('-'))) ? readAgo(tokens, at) : readMonthPair(tokens, at);
}

function readNumber(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const { text } = tokens[at]!.word;
  // Four figures alone are no day and no time of day, which spares the years most of the readers.
  if (FOUR.test(text)) return readAgo(tokens, at) ?? readYear(passage, at);
  return (
    readFigureDate(tokens, at) ??
    readClock(tokens, at) ??
    readDayFirst(passage, at) ??
    (LETTER_LAST.test(text) ? readOrdinal(passage, at) : undefined) ??
    readAgo(tokens, at) ??
    readYear(passage, at)
  );
}

const FOUR = /^\d{4}$/;
/** "14th", "19th-century" */
const LETTER_LAST = /[a-z]$/i;

/** "the 19th century", "the third quarter of 2019", "on the 14th" */
function readOrdinal(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  return (
    readCentury(tokens, at) ?? readPartOfYear(passage, at) ?? readNthWeekday(passage, at) ?? readMonthDay(passage, at)
  );
}

/** "mid-2011", "mid-July" */
function readMid(token: Token, at: number): TimeMatch | undefined {
  const rest = token.word.lower.slice(4);
  const month = MONTHS.get(rest);
  if (month !== undefined) return { end: at + 1, kind: 'date', reading: { form: 'date', month } };
  const years = /^(1\d|20)(\d)(\d)(s?)$/.exec(rest);
  if (years === null) return undefined;
  const year = Number(rest.slice(0, 4));
  const reading: TimeReading =
    years[4] === 's' ? { form: 'years', first: year, last: year + 9 } : { form: 'date', year };
  return { end: at + 1, kind: 'date', reading };
}

/** "Friday night", "yesterday morning", "April 8 in the evening" is not. */
function endWithPart(tokens: readonly Token[], { end, reading }: TimeMatch): number {
  const day =
    reading.form === 'weekday' || reading.form === 'day' || (reading.form === 'date' && reading.day !== undefined);
  return day && DAY_PARTS.has(formAt(tokens, end)) ? end + 1 : end;
}

function startWithEdge(tokens: readonly Token[], at: number, free: number, reading: TimeReading): number {
  let first = at;
  if (reading.form === 'ago') {
    while (first > free && NEARNESS.has(formAt(tokens, first - 1))) first--;
    return first;
  }
  // The apostrophe of "'70s"
  if (reading.form === 'decade' && first > free && tokens[first - 1]!.kind === 'mark' && !tokens[first]!.spaced)
    first--;
  if (first > free && reading.form !== 'day' && EDGES.has(formAt(tokens, first - 1))) first--;
  if ((reading.form === 'years' || reading.form === 'decade') && first > free && formAt(tokens, first - 1) === 'the')
    first--;
  if (reading.form === 'date' && first > free && tokens[first]!.kind === 'number' && isAd(tokens[first - 1]!)) first--;
  return first;
}

function isAd({ word }: Token): boolean {
  return word.shape === 'upper' && (word.lower === 'ad' || word.lower === 'a.d.');
}
