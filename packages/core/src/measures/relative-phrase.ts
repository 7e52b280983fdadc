import { DAY_PARTS, NEAR_DAYS, SEASONS, TIME_UNITS, WEEKDAYS, type TimeUnit } from '../language/en/time-words.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { monthNumber } from './calendar-phrase.ts';
import { readNumeral } from './numeral.ts';
import { formAt, opensSentence } from './phrase-words.ts';
import { sideOf } from './tense.ts';
import type { TimeMatch, TimeReading } from './time-phrase.ts';

/** Where a word puts the time: before publication, at it, after it. */
const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1], ['past', -1], ['previous', -1], ['this', 0], ['next', 1], ['coming', 1],
]); // prettier-ignore
/** Counted from a time that the text names elsewhere. */
const ELSEWHERE = new Set('following previous same preceding'.split(' '));
const SOME = new Set('few several couple many some'.split(' '));

/** "today", "yesterday morning", "last night", "this week", "the past three years", "over the weekend". */
export function readDeictic(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  const near = NEAR_DAYS.get(form);
  if (near !== undefined) {
    if (isNamed(passage, at)) return undefined;
    const kind = form === 'tonight' ? 'time' : 'date';
    return { end: at + 1, kind, reading: { form: 'day', days: near } };
  }
  if (form === 'over' || form === 'at' || form === 'during') {
    const weekend = formAt(tokens, at + 1) === 'the' && formAt(tokens, at + 2) === 'weekend';
    return weekend ? atWeekend(passage, at, at + 3) : undefined;
  }
  if (form === 'the') {
    if (formAt(tokens, at + 1) === 'weekend') return atWeekend(passage, at, at + 2);
    return readStepped(passage, at + 1, true);
  }
  return readStepped(passage, at, false);
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
  if (step === undefined && !(definite && (ELSEWHERE.has(word) || word === 'recent'))) {
    return word === 'recent' ? plural(tokens, at + 1, { form: 'open' }) : undefined;
  }
  const next = formAt(tokens, at + 1);
  if (step === undefined || (definite && ELSEWHERE.has(word))) {
    const unit = TIME_UNITS.get(next);
    if (unit === undefined || !(definite || unit === 'day') || word === 'same') return undefined;
    return { end: at + 2, kind: 'date', reading: { form: 'open' } };
  }
  return readNamedStep(passage, at, step, definite) ?? readUnits(tokens, at, step, definite);
}

/** "last Friday", "next March", "this morning", "last summer", "last night", "this weekend". */
function readNamedStep(passage: Passage, at: number, step: -1 | 0 | 1, definite: boolean): TimeMatch | undefined {
  const { tokens } = passage;
  const next = formAt(tokens, at + 1);
  const end = at + 2;
  const weekday = WEEKDAYS.get(next);
  if (weekday !== undefined) {
    const side = step === 0 ? sideOf(passage, at) : undefined;
    return { end, kind: 'date', reading: { form: 'weekday', weekday, step, ...(side && { side }) } };
  }
  const month = monthNumber(tokens, at + 1);
  if (month !== undefined) {
    const reading: TimeReading = step === 0 ? { form: 'date', month, years: 0 } : { form: 'date', month, step };
    return { end, kind: 'date', reading };
  }
  if (definite) return undefined;
  if (DAY_PARTS.has(next) || next === 'noon') {
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
  const numeral = readNumeral(tokens, at + 1);
  if (numeral === undefined || numeral.rest !== '' || numeral.upper !== undefined) return undefined;
  const counted = TIME_UNITS.get(formAt(tokens, numeral.end));
  if (counted === undefined) return undefined;
  const reading: TimeReading = { form: 'stretch', unit: counted, count: numeral.value, direction: step };
  return { end: numeral.end + 1, kind: 'duration', reading };
}

function plural(tokens: readonly Token[], at: number, reading: TimeReading): TimeMatch | undefined {
  const form = formAt(tokens, at);
  if (!form.endsWith('s') || !TIME_UNITS.has(form)) return undefined;
  return { end: at + 1, kind: 'duration', reading };
}

/** "two months ago", "a year ago", "several weeks ago", "three days later", "two years earlier". */
export function readAgo(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const counted = countOfUnits(tokens, at);
  if (counted === undefined) return undefined;
  const { end, unit, count } = counted;
  const word = formAt(tokens, end);
  if (word === 'ago') {
    const kind = unit === 'second' || unit === 'minute' || unit === 'hour' ? 'time' : 'date';
    return { end: end + 1, kind, reading: count === undefined ? { form: 'open' } : { form: 'ago', unit, count } };
  }
  if (word === 'later' || word === 'earlier' || word === 'afterwards') {
    return { end: end + 1, kind: 'date', reading: { form: 'open' } };
  }
  return undefined;
}

function countOfUnits(
  tokens: readonly Token[],
  at: number,
): { end: number; unit: TimeUnit; count?: number } | undefined {
  const form = formAt(tokens, at);
  if (form === 'a' || form === 'an') {
    const next = formAt(tokens, at + 1);
    const unit = TIME_UNITS.get(next);
    if (unit !== undefined) return { end: at + 2, unit, count: 1 };
    if (!SOME.has(next)) return undefined;
    return someUnits(tokens, formAt(tokens, at + 2) === 'of' ? at + 3 : at + 2);
  }
  if (SOME.has(form)) return someUnits(tokens, at + 1);
  const numeral = readNumeral(tokens, at);
  if (numeral === undefined || numeral.rest !== '' || numeral.upper !== undefined) return undefined;
  const unit = TIME_UNITS.get(formAt(tokens, numeral.end));
  return unit === undefined ? undefined : { end: numeral.end + 1, unit, count: numeral.value };
}

function someUnits(tokens: readonly Token[], at: number): { end: number; unit: TimeUnit } | undefined {
  const unit = TIME_UNITS.get(formAt(tokens, at));
  return unit === undefined ? undefined : { end: at + 1, unit };
}
