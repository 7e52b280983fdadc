import { DAY_PARTS, WEEKDAY_ABBREVIATIONS, WEEKDAYS } from '../language/en/time-words.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { dayAt, monthAfterDay, monthNumber } from './calendar-days.ts';
import { readDayFirst, readMonthFirst } from './calendar-phrase.ts';
import { afterComma, closes, formAt, isCapital } from './phrase-words.ts';
import { sideOf } from './tense.ts';
import type { TimeMatch, TimeReading } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Short forms that are words of their own, even with a dot at the end of a sentence. */
const WORDS = wordSet('sun sat');
/** "A Monday", "one Sunday": any of them, and no time that could be told. */
const ANY = wordSet('a an any one some another');
/** "The Good Friday Agreement", "Bloody Sunday": what has such a name is no day of the week at hand. */
const NAMED = wordSet('good black bloody super ash palm easter shrove maundy cyber whit');
/** "Sunday mornings" */
const DAY_PART_PLURALS = new Set([...DAY_PARTS].map((part) => `${part}s`));
const BEFORE_SHORT = wordSet('on last this next by until since');
const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([['last', -1], ['this', 0], ['next', 1]]); // prettier-ignore

/** 0 for Sunday; undefined where the token is no weekday. An abbreviation must have its dot, or stand beside a date or behind "on". */
export function weekdayAt(tokens: readonly Token[], at: number): number | undefined {
  const form = formAt(tokens, at);
  const full = WEEKDAYS.get(form);
  if (full !== undefined) return full;
  const short = WEEKDAY_ABBREVIATIONS.get(form);
  if (short === undefined || tokens[at]!.word.shape !== 'capital') return undefined;
  if (BEFORE_SHORT.has(formAt(tokens, at - 1))) return short;
  if (tokens[at]!.word.lower.endsWith('.') && !WORDS.has(form)) return short;
  const next = afterComma(tokens, at + 1);
  const dated = dayAt(tokens, next) !== undefined && monthAfterDay(tokens, next + 1) !== undefined;
  return dated || monthNumber(tokens, next) !== undefined ? short : undefined;
}

/** A weekday with its date, or alone. */
export function readWeekday(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const weekday = weekdayAt(tokens, at);
  if (weekday === undefined) return undefined;
  const next = afterComma(tokens, at + 1);
  const dated = readMonthFirst(passage, next, true) ?? readDayFirst(passage, next);
  if (dated?.reading.form === 'date' && dated.reading.day !== undefined)
    return { ...dated, reading: { ...dated.reading, weekday } };
  const week = weekAt(tokens, at + 1);
  if (week !== undefined)
    return { end: week.end, kind: 'date', reading: { form: 'weekday', weekday, week: week.step } };
  const before = formAt(tokens, at - 1);
  if (ANY.has(before) || (NAMED.has(before) && isCapital(tokens[at - 1])) || isTitle(passage, at)) return undefined;
  if (DAY_PART_PLURALS.has(formAt(tokens, at + 1))) return { end: at + 2, kind: 'set', reading: { form: 'open' } };
  const step = stepBehind(tokens, at + 1);
  if (step !== undefined) return { end: at + 2, kind: 'date', reading: { form: 'weekday', weekday, step } };
  return { end: at + 1, kind: 'date', reading: weekdayReading(passage, at, weekday) };
}

/** "The Sunday Morning Herald": capitals behind make the weekday part of a name. */
function isTitle({ tokens }: Passage, at: number): boolean {
  return (
    [1, 2].every((behind) => tokens[at + behind]?.word.shape === 'capital') && DAY_PARTS.has(formAt(tokens, at + 1))
  );
}

/** A weekday with the side on which the sentence puts it; `step` where "last", "this" or "next" stands before it. */
export function weekdayReading(passage: Passage, at: number, weekday: number, step?: -1 | 0 | 1): TimeReading {
  const side = step === 0 || step === undefined ? sideOf(passage, at) : undefined;
  return { form: 'weekday', weekday, ...(step !== undefined && { step }), ...(side && { side }) };
}

/** "of next week", "last week" */
function weekAt(tokens: readonly Token[], at: number): { step: number; end: number } | undefined {
  const first = formAt(tokens, at) === 'of' ? at + 1 : at;
  const step = STEPS.get(formAt(tokens, first));
  if (step === undefined || formAt(tokens, first + 1) !== 'week') return undefined;
  // "Released on Monday of last week's shooting"
  return tokens[first + 2]?.kind === 'clitic' ? undefined : { step, end: first + 2 };
}

/** "on Monday last", "Tuesday next" */
function stepBehind(tokens: readonly Token[], at: number): -1 | 0 | 1 | undefined {
  const step = STEPS.get(formAt(tokens, at));
  if (step === undefined || step === 0) return undefined;
  return closes(tokens, at + 1) ? step : undefined;
}
