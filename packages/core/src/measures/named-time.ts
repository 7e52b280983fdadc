import { FREQUENCIES, MONTHS, SEASONS, TIME_UNITS, WEEKDAY_PLURALS, WEEKDAYS } from '../language/en/time-words.ts';
import { ORDINALS } from '../language/en/numbers.ts';
import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { formAt, isCapital, opensSentence, yearAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** ISO 8601-2 numbers of the seasons whose names mean nothing else; to spring and to fall are verbs. */
const CLEAR = new Set([22, 24]);
const MARKERS = wordSet('in during since by until over for throughout every each');

/** "spring 2004", "the winter of 1944", "in the autumn", "the summer months". */
export function readSeason(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  const season = SEASONS.get(form);
  if (season === undefined) return undefined;
  const of = formAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAt(tokens, of);
  if (year !== undefined) return { end: of + 1, kind: 'date', reading: { form: 'season', season, year } };
  // "the winter of 1998-99"
  const years = /^((?:1\d|20)\d\d)[-/]\d\d(?:\d\d)?$/.exec(tokens[of]?.word.text ?? '');
  if (years !== null) return { end: of + 1, kind: 'date', reading: { form: 'season', season, year: Number(years[1]) } };
  const months = formAt(tokens, at + 1) === 'months' ? 1 : 0;
  const end = at + 1 + months;
  // "Summer school" is a kind of school.
  if (passage.tags[end]?.startsWith('NN') && tokens[end]!.kind === 'word') return undefined;
  if (!CLEAR.has(season) || isCapital(tokens[at])) {
    const marked = MARKERS.has(formAt(tokens, formAt(tokens, at - 1) === 'the' ? at - 2 : at - 1));
    // "Since the fall of the old council"
    if (!marked || (formAt(tokens, end) === 'of' && !CLEAR.has(season))) return undefined;
  }
  return { end, kind: 'date', reading: { form: 'season', season } };
}

/** "the 19th century", "the early twenty-first century", "19th and 20th centuries". */
export function readCentury(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const first = ordinalAt(tokens, at);
  if (first === undefined) return undefined;
  let end = at + 1;
  let last = first;
  const joined = formAt(tokens, end);
  if (joined === 'and' || joined === 'or' || joined === 'to') {
    const article = formAt(tokens, end + 1) === 'the' ? end + 2 : end + 1;
    const next = ['early', 'late', 'mid'].includes(formAt(tokens, article)) ? article + 1 : article;
    const second = ordinalAt(tokens, next);
    if (second === undefined) return undefined;
    last = second;
    end = next + 1;
  }
  // "19th-century houses"
  const whole = formAt(tokens, end - 1).endsWith('-century');
  if (whole) end--;
  else if (TIME_UNITS.get(formAt(tokens, end)) !== 'century') return undefined;
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
  if (WEEKDAY_PLURALS.has(form)) return { end: at + 1, kind: 'set', reading: { form: 'open' } };
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
