import { DAY_PARTS, NEAR_DAYS, SEASONS, TIME_UNITS } from '../language/en/time-words.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { numberOfUnits, SOME } from './ago-phrase.ts';
import { dayAt, monthNumber } from './calendar-days.ts';
import { readHoliday } from './holiday.ts';
import { BEHIND, readNamed } from './named-phrase.ts';
import { speaksOfNow } from './nowadays.ts';
import { readNthWeekday } from './nth-weekday.ts';
import { readUnitsOf } from './part-of-year.ts';
import { formAt, opensSentence, yearAt } from './phrase-words.ts';
import { sideOf } from './tense.ts';
import type { TimeMatch, TimeReading } from './time-phrase.ts';
import { weekdayAt, weekdayReading } from './weekday-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Where a word puts the time: before publication, at it, after it. */
const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1], ['past', -1], ['this', 0], ['these', 0], ['next', 1], ['coming', 1],
]); // prettier-ignore
/** Counted from a time that the text names elsewhere. */
const ELSEWHERE = wordSet('following previous preceding');
/** "This fiscal year" is not that of the calendar. */
const KINDS_OF_YEAR = wordSet('calendar fiscal financial academic school');
/** Before these "the next year" is a stretch from now on. */
const STRETCHING = wordSet('over for in during within throughout');

/** "today", "yesterday", "tonight" */
export function readNearDay(passage: Passage, at: number): TimeMatch | undefined {
  const form = formAt(passage.tokens, at);
  const days = NEAR_DAYS.get(form);
  if (days === undefined || isNamed(passage, at)) return undefined;
  const reading: TimeReading = { form: 'day', days };
  if (form === 'today' && speaksOfNow(passage, at)) reading.nowadays = true;
  return { end: at + 1, kind: form === 'tonight' ? 'time' : 'date', reading };
}

/** "over the weekend", "at the weekend" */
export function readOverWeekend(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const weekend = tokens[at + 1]?.word.lower === 'the' && formAt(tokens, at + 2) === 'weekend';
  return weekend ? atWeekend(passage, at, at + 3) : undefined;
}

/** "this week", "last night", "next Friday", "these past two days" */
export function readDeictic(passage: Passage, at: number): TimeMatch | undefined {
  const form = formAt(passage.tokens, at);
  // "It may last years"
  if (form === 'last' && passage.tags[at]?.startsWith('VB')) return undefined;
  if (form === 'this' || form === 'these') {
    const past = formAt(passage.tokens, at + 1);
    if (past === 'past' || past === 'last' || past === 'coming') return readStepped(passage, at + 1, false);
    if (past === 'day') return readThisDay(passage, at);
  }
  return readStepped(passage, at, false);
}

/** What can stand behind "the". */
const BEHIND_THE = new Set(['weekend', 'recent', ...STEPS.keys(), ...ELSEWHERE, ...BEHIND]);

/** "the weekend", "the following day", "the last three weeks" */
export function readDefinite(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const next = tokens[at + 1]?.word.lower;
  // Spares most of what follows "the" the rest.
  if (next === undefined || !BEHIND_THE.has(next)) return undefined;
  if (next === 'weekend') return atWeekend(passage, at, at + 2);
  const stretching = next === 'next' && STRETCHING.has(formAt(tokens, at - 1));
  const named = stretching ? undefined : readNamed(passage, at);
  return named ?? readStepped(passage, at + 1, true);
}

/** "On this day" is the day of writing; "to this day" is not, nor "on this day in 1805". */
function readThisDay(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  if (!opensSentence(passage, at) && formAt(tokens, at - 1) !== 'on') return undefined;
  if (formAt(tokens, at + 2) === 'in') return undefined;
  return { end: at + 2, kind: 'date', reading: { form: 'day', days: 0 } };
}

/** "USA Today", "the Today programme": a capital in mid-sentence makes it part of a name. */
function isNamed(passage: Passage, at: number): boolean {
  const { kind, tokens } = passage;
  if (tokens[at]!.word.shape !== 'capital') return false;
  if (/^(?:programme|program|show)$/.test(formAt(tokens, at + 1))) return true;
  return kind !== 'headline' && kind !== 'heading' && kind !== 'standfirst' && !opensSentence(passage, at);
}

function atWeekend(passage: Passage, at: number, end: number): TimeMatch {
  const side = sideOf(passage, at);
  return { end, kind: 'date', reading: { form: 'unit', unit: 'weekend', step: 0, ...(side && { side }) } };
}

/** What "last", "this", "next" and their like stand before. */
function readStepped(passage: Passage, at: number, definite: boolean): TimeMatch | undefined {
  const { tokens } = passage;
  const word = formAt(tokens, at);
  const step = STEPS.get(word);
  if (step !== undefined) return readNamedStep(passage, at, step, definite) ?? readUnits(tokens, at, step, definite);
  if (word === 'recent' && !definite) return plural(tokens, at + 1, { form: 'open' });
  if (!ELSEWHERE.has(word) && word !== 'recent') return undefined;
  const unit = TIME_UNITS.get(formAt(tokens, at + 1));
  if (unit === undefined || !(definite || unit === 'day')) return undefined;
  return { end: at + 2, kind: 'date', reading: { form: 'open' } };
}

/** "last Friday", "next March", "this morning", "last summer", "last night", "this weekend". */
function readNamedStep(passage: Passage, at: number, step: -1 | 0 | 1, definite: boolean): TimeMatch | undefined {
  const { tokens } = passage;
  const next = formAt(tokens, at + 1);
  const end = at + 2;
  const nth = definite ? readNthWeekday(passage, at) : undefined;
  if (nth !== undefined) return nth;
  const weekday = weekdayAt(tokens, at + 1);
  // "The coming Friday" is the next there is, "next Friday" need not be.
  if (weekday !== undefined && formAt(tokens, at) === 'coming')
    return { end, kind: 'date', reading: { form: 'weekday', weekday, step: 0, side: 'future' } };
  if (weekday !== undefined) return { end, kind: 'date', reading: weekdayReading(passage, at, weekday, step) };
  const month = monthNumber(tokens, at + 1);
  if (month !== undefined) {
    // "last July 18", but "last July 18 boats sank"
    const day = passage.tags[end + 1]?.startsWith('NN') ? undefined : dayAt(tokens, end);
    const reading: TimeReading = {
      form: 'date',
      month,
      ...(day && { day }),
      ...(step === 0 ? { years: 0 } : { step }),
    };
    return { end: day === undefined ? end : end + 1, kind: 'date', reading };
  }
  // "last year December", "this year Halloween"
  const late = next === 'year' && !definite ? monthNumber(tokens, end) : undefined;
  if (late !== undefined && yearAt(tokens, end + 1) === undefined && dayAt(tokens, end + 1) === undefined)
    return { end: end + 1, kind: 'date', reading: { form: 'date', month: late, years: step } };
  const feast = next === 'year' && !definite ? readHoliday(passage, end) : undefined;
  if ((feast?.reading.form === 'date' || feast?.reading.form === 'feast') && feast.reading.year === undefined)
    return { ...feast, reading: { ...feast.reading, years: step } };
  const holiday = readHoliday(passage, at + 1);
  if (holiday !== undefined) {
    const { reading } = holiday;
    if (reading.form !== 'date' && reading.form !== 'feast') return holiday;
    return reading.year === undefined
      ? { ...holiday, reading: { ...reading, ...(step === 0 ? { years: 0 } : { step }) } }
      : holiday;
  }
  if (definite) return undefined;
  if (DAY_PARTS.has(next) || next === 'noon') {
    // "The last night of the term"
    if (step < 0 && formAt(tokens, at - 1) === 'the') return undefined;
    if (step > 0 || (step < 0 && next !== 'night' && next !== 'evening')) return undefined;
    return { end, kind: 'time', reading: { form: 'day', days: step } };
  }
  if (SEASONS.has(next)) return { end, kind: 'date', reading: { form: 'season', season: SEASONS.get(next)! } };
  return undefined;
}

/** "last week", "the past months", "the last 14 days", "the next few years", "the coming weeks". */
function readUnits(tokens: readonly Token[], at: number, step: -1 | 0 | 1, definite: boolean): TimeMatch | undefined {
  const word = formAt(tokens, at);
  const next = formAt(tokens, at + 1);
  const unit = TIME_UNITS.get(next);
  if (formAt(tokens, at + 2) === 'year' && KINDS_OF_YEAR.has(next)) {
    const reading: TimeReading = next === 'calendar' ? { form: 'unit', unit: 'year', step } : { form: 'open' };
    return { end: at + 3, kind: 'date', reading };
  }
  if (unit !== undefined && !next.endsWith('s')) {
    // "The last week of the war" and "the next day" are counted from elsewhere, as is any time of day.
    if (unit === 'second' || unit === 'minute' || unit === 'hour') {
      return definite && step !== 0
        ? { end: at + 2, kind: 'duration', reading: { form: 'stretch', unit, count: 1, direction: step } }
        : undefined;
    }
    if (unit === 'day') {
      const day: TimeMatch = { end: at + 2, kind: 'date', reading: { form: 'open' } };
      return step > 0 || (definite && word !== 'last') ? day : undefined; // "on her last day" is no date
    }
    if (definite && word === 'past')
      return { end: at + 2, kind: 'duration', reading: { form: 'stretch', unit, count: 1, direction: -1 } };
    if (definite && formAt(tokens, at + 2) === 'of') return { end: at + 2, kind: 'date', reading: { form: 'open' } };
    if (definite && word !== 'coming') return { end: at + 2, kind: 'date', reading: { form: 'open' } };
    return { end: at + 2, kind: 'date', reading: { form: 'unit', unit, step } };
  }
  if (step === 0) return undefined;
  if (unit !== undefined) return plural(tokens, at + 1, { form: 'stretch', unit, direction: step });
  if (SOME.has(next)) {
    const of = formAt(tokens, at + 2) === 'of' ? at + 3 : at + 2;
    const some = TIME_UNITS.get(formAt(tokens, of));
    return some === undefined
      ? undefined
      : { end: of + 1, kind: 'duration', reading: { form: 'stretch', unit: some, direction: step } };
  }
  const ofYear = step < 0 ? readUnitsOf(tokens, at + 1, true) : undefined;
  if (ofYear !== undefined) return ofYear;
  const counted = numberOfUnits(tokens, at + 1);
  if (counted === undefined) return undefined;
  const { end, unit: of, count } = counted;
  const reading: TimeReading = { form: 'stretch', unit: of, direction: step, ...(count !== undefined && { count }) };
  return { end, kind: 'duration', reading };
}

function plural(tokens: readonly Token[], at: number, reading: TimeReading): TimeMatch | undefined {
  const form = formAt(tokens, at);
  if (!form.endsWith('s') || !TIME_UNITS.has(form)) return undefined;
  return { end: at + 1, kind: 'duration', reading };
}
