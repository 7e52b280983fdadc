import { FREQUENCIES, HOLIDAYS, MONTHS, SEASONS, TIME_UNITS, WEEKDAYS } from '../language/en/time-words.ts';
import { ORDINALS } from '../language/en/numbers.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { formAt, isCapital, opensSentence, yearAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';

/** Holidays by their first word, the longest first. */
const HOLIDAYS_BY_WORD: ReadonlyMap<string, string[][]> = groupHolidays();

function groupHolidays(): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const name of HOLIDAYS.keys()) {
    // The tokens of "New Year's Day" are four: the clitic stands alone.
    const words = name
      .replaceAll("'s", " 's")
      .split(' ')
      .map((word) => word.replace(/\.$/, ''));
    groups.set(
      words[0]!,
      [...(groups.get(words[0]!) ?? []), words].toSorted((a, b) => b.length - a.length),
    );
  }
  return groups;
}

/** First words of holidays, for the cheap test before anything else. */
export const HOLIDAY_WORDS: readonly string[] = [...HOLIDAYS_BY_WORD.keys()];

export function readHoliday(tokens: readonly Token[], at: number): TimeMatch | undefined {
  if (!isCapital(tokens[at])) return undefined;
  const words = HOLIDAYS_BY_WORD.get(formAt(tokens, at))?.find((name) =>
    name.every((word, index) => formAt(tokens, at + index) === word),
  );
  if (words === undefined) return undefined;
  const end = at + words.length;
  const year = yearAt(tokens, end);
  const fixed = HOLIDAYS.get(words.join(' ').replaceAll(" 's", "'s"));
  const last = year === undefined ? end : end + 1;
  if (!fixed) return { end: last, kind: 'date', reading: { form: 'open' } };
  const [month, day] = fixed.split('-').map(Number) as [number, number];
  return { end: last, kind: 'date', reading: { form: 'date', month, day, ...(year === undefined ? {} : { year }) } };
}

/** "spring 2004", "the winter of 1944", "in the autumn", "summer". */
export function readSeason(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  const season = SEASONS.get(form);
  if (season === undefined) return undefined;
  const of = formAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAt(tokens, of);
  if (year !== undefined) return { end: of + 1, kind: 'date', reading: { form: 'season', season, year } };
  const before = formAt(tokens, at - 1);
  const marked = ['in', 'during', 'since', 'by', 'until', 'every', 'each'].includes(before);
  const article =
    before === 'the' &&
    ['in', 'during', 'since', 'by', 'until', 'over', 'for', 'throughout'].includes(formAt(tokens, at - 2));
  // "Fall" and "spring" are verbs and more; "summer school" is a kind of school.
  if (!marked && !article) return undefined;
  if (passage.tags[at + 1]?.startsWith('NN') && tokens[at + 1]!.kind === 'word') return undefined;
  return { end: at + 1, kind: 'date', reading: { form: 'season', season } };
}

/** "the 19th century", "the early twenty-first century", "19th and 20th centuries". */
export function readCentury(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const first = ordinalAt(tokens, at);
  if (first === undefined) return undefined;
  let end = at + 1;
  let last = first;
  const joined = formAt(tokens, end);
  if (joined === 'and' || joined === 'or' || joined === 'to') {
    const next = ['early', 'late', 'mid'].includes(formAt(tokens, end + 1)) ? end + 2 : end + 1;
    const second = ordinalAt(tokens, next);
    if (second === undefined) return undefined;
    last = second;
    end = next + 1;
  }
  const unit = TIME_UNITS.get(formAt(tokens, end));
  if (unit !== 'century') return undefined;
  const era = formAt(tokens, end + 1);
  const before = era === 'bc' || era === 'bce';
  const years = before
    ? { first: 1 - first * 100, last: 1 - ((last - 1) * 100 + 1) }
    : { first: (first - 1) * 100 + 1, last: last * 100 };
  return {
    end: end + (before || era === 'ad' || era === 'ce' ? 2 : 1),
    kind: 'date',
    reading: { form: 'years', ...years },
  };
}

function ordinalAt(tokens: readonly Token[], at: number): number | undefined {
  const form = formAt(tokens, at).replace(/-century$/, '');
  const match = /^(\d\d?)(?:st|nd|rd|th)$/.exec(form);
  return match === null ? ORDINALS.get(form) : Number(match[1]) || undefined;
}

/** "every Tuesday", "each year", "twice a week", "daily", "annually". */
export function readSet(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  const next = formAt(tokens, at + 1);
  if (form === 'every' || form === 'each') {
    if (WEEKDAYS.has(next) || MONTHS.has(next) || SEASONS.has(next))
      return { end: at + 2, kind: 'set', reading: { form: 'open' } };
    const unit = TIME_UNITS.get(next);
    const value = unit === undefined ? undefined : EACH.get(unit);
    return value === undefined ? undefined : { end: at + 2, kind: 'set', reading: { form: 'fixed', value } };
  }
  const value = FREQUENCIES.get(form);
  if (value === undefined) return undefined;
  // "The Daily News" and "a daily newspaper" say nothing of when.
  const adverb = !isCapital(tokens[at]) || opensSentence(passage, at);
  const modifies = tokens[at + 1]?.kind === 'word' && passage.tags[at + 1]?.startsWith('NN');
  return adverb && !modifies ? { end: at + 1, kind: 'set', reading: { form: 'fixed', value } } : undefined;
}

const EACH: ReadonlyMap<string, string> = new Map([
  ['minute', 'PT1M'], ['hour', 'PT1H'], ['day', 'P1D'], ['week', 'P1W'], ['month', 'P1M'], ['year', 'P1Y'], ['decade', 'P10Y'],
]); // prettier-ignore
