import { MONTH_ABBREVIATIONS, MONTHS } from '../language/en/time-words.ts';
import type { Passage } from '../sentences/passage.ts';
import { isDate } from '../source/civil-date.ts';
import { afterComma, isCapital, yearAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';

const GLUED = /^([a-z]{3,9})(\d\d?)$/;

/** True for a month and a day that lack the space between them, in lower case: "sept15". */
export function isGluedDate(lower: string): boolean {
  return parts(lower) !== undefined;
}

/** "Sept15,1946": the day is read where the year stands behind it, since "Jun15" alone may be the name of anything. */
export function readGluedDate({ tokens }: Passage, at: number): TimeMatch | undefined {
  const found = isCapital(tokens[at]) ? parts(tokens[at]!.word.lower) : undefined;
  const next = afterComma(tokens, at + 1);
  const year = yearAt(tokens, next);
  if (found === undefined || year === undefined || !isDate({ year, ...found })) return undefined;
  return { end: next + 1, kind: 'date', reading: { form: 'date', year, ...found } };
}

function parts(lower: string): { month: number; day: number } | undefined {
  const match = GLUED.exec(lower);
  const month = match === null ? undefined : (MONTHS.get(match[1]!) ?? MONTH_ABBREVIATIONS.get(match[1]!));
  return month === undefined ? undefined : { month, day: Number(match![2]) };
}
