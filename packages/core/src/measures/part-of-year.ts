import { ORDINALS } from '../language/en/numbers.ts';
import type { Token } from '../sentences/tokens.ts';
import { daysIn, isoDay } from './civil-date.ts';
import { afterComma, formAt, yearAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['quarter', 4],
  ['half', 2],
]);

/** "third quarter of 2019", "first half of 2020". The financial year of a company and the quarters of a match are not told here. */
export function readPartOfYear(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const form = formAt(tokens, at);
  const parts = PARTS.get(formAt(tokens, at + 1));
  if (parts === undefined) return undefined;
  const part = ORDINALS.get(form) ?? (/^[1-4](?:st|nd|rd|th)$/.test(form) ? Number(form[0]) : 0);
  return partOf(tokens, at + 2, part, parts);
}

/** "Q3 2019" */
export function readQuarter(tokens: readonly Token[], at: number): TimeMatch | undefined {
  return partOf(tokens, at + 1, Number(formAt(tokens, at)[1]), 4);
}

function partOf(tokens: readonly Token[], at: number, part: number, parts: number): TimeMatch | undefined {
  if (part < 1 || part > parts) return undefined;
  const of = formAt(tokens, at) === 'of' ? at + 1 : afterComma(tokens, at);
  const year = yearAt(tokens, of);
  if (year === undefined) return undefined;
  const months = 12 / parts;
  const last = part * months;
  const ends = [
    { year, month: last - months + 1, day: 1 },
    { year, month: last, day: daysIn(year, last) },
  ];
  return { end: of + 1, kind: 'date', reading: { form: 'fixed', value: ends.map((day) => isoDay(day)).join('/') } };
}
