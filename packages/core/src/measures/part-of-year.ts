import { sentenceAt, type Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { numberOfUnits } from './ago-phrase.ts';
import { daysIn, isoDay } from '../source/civil-date.ts';
import { endOfWhole, open } from './part-of-unit.ts';
import { afterComma, formAt, ordinalOf, yearAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';

const PARTS: ReadonlyMap<string, number> = new Map([
  ['quarter', 4],
  ['half', 2],
]);

/** The third of four quarters is part 3 of 4 parts. */
interface YearPart {
  part: number;
  parts: number;
}

/** "third quarter of 2019", "first half of the year". The financial year of a company is not told here. */
export function readPartOfYear(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  if (form === 'first') {
    const units = readUnitsOf(tokens, at + 1);
    if (units !== undefined) return units;
  }
  const parts = PARTS.get(formAt(tokens, at + 1));
  if (parts === undefined) return undefined;
  const part = ordinalOf(form);
  if (part < 1 || part > parts) return undefined;
  const match = partOf(tokens, at + 2, { part, parts });
  return match ?? (parts === 4 && isBusiness(passage, at) ? open(at + 2) : undefined);
}

/** "Q3 2019" */
export function readQuarter(tokens: readonly Token[], at: number): TimeMatch | undefined {
  return partOf(tokens, at + 1, { part: Number(formAt(tokens, at)[1]), parts: 4 });
}

/** "three months of 2019", "ten days of the month" behind "first" or, where `last`, behind "last". */
export function readUnitsOf(tokens: readonly Token[], at: number, last = false): TimeMatch | undefined {
  const units = numberOfUnits(tokens, at);
  if (units === undefined) return undefined;
  const parts = units.unit === 'month' && units.count !== undefined && units.count < 12 ? 12 / units.count : 0;
  return parts > 0 ? partOf(tokens, units.end, { part: last ? parts : 1, parts }) : open(endOfWhole(tokens, units.end));
}

/** One of so many equal parts of the year that stands behind. */
function partOf(tokens: readonly Token[], at: number, { part, parts }: YearPart): TimeMatch | undefined {
  const of = formAt(tokens, at) === 'of' ? at + 1 : afterComma(tokens, at);
  const year = yearAt(tokens, of);
  if (year === undefined) return open(endOfWhole(tokens, at));
  const months = 12 / parts;
  const last = part * months;
  const ends = [
    { year, month: last - months + 1, day: 1 },
    { year, month: last, day: daysIn(year, last) },
  ];
  return { end: of + 1, kind: 'date', reading: { form: 'fixed', value: ends.map((day) => isoDay(day)).join('/') } };
}

/** Tells "sales rose 3% in the first quarter" from the quarter of a match. */
function isBusiness(passage: Passage, at: number): boolean {
  const { first, end } = passage.sentences[sentenceAt(passage, at)]!;
  return passage.tokens.slice(first, end).some(({ word }) => /^(?:[%$£€¥]|percent|cent|billion)$/.test(word.lower));
}
