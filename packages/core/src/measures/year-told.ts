import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { afterComma, closes, formAt, yearAt } from './phrase-words.ts';
import { sideOf } from './tense.ts';
import type { YearTold } from './time-phrase.ts';

const YEARS: ReadonlyMap<string, -1 | 0 | 1> = new Map([['last', -1], ['this', 0], ['next', 1]]); // prettier-ignore

/** What says which year a day or a month is of, with the token behind it. */
export interface YearBehind {
  end: number;
  told: YearTold;
}

/**
 * What stands behind a day, a month or a holiday: "2008", "of 2008", "last year", "of that year", "last" ("on Monday last"); where
 * nothing does, on which side of publication the sentence puts it. `end` is the token behind the phrase that starts at `at`.
 */
export function yearBehind(passage: Passage, at: number, end: number): YearBehind {
  const { tokens } = passage;
  const next = formAt(tokens, end) === 'of' ? end + 1 : afterComma(tokens, end);
  const year = yearAt(tokens, next) ?? (next > end || end > at + 1 ? earlyYearAt(tokens, next) : undefined);
  if (year !== undefined) return { end: next + 1, told: { year } };
  const of = formAt(tokens, end) === 'of' ? end + 1 : end;
  const years = YEARS.get(formAt(tokens, of));
  if (years !== undefined) {
    if (formAt(tokens, of + 1) === 'year' && tokens[of + 2]?.kind !== 'clitic') return { end: of + 2, told: { years } };
    if (years !== 0 && of === end && closes(tokens, end + 1))
      return { end: end + 1, told: { step: years, behind: true } };
  }
  const same = endOfSameYear(tokens, end);
  if (same !== undefined) return { end: same, told: { sameYear: true } };
  const side = sideOf(passage, at);
  return { end, told: side === undefined ? {} : { side } };
}

/** "December of 384", "30 September 420)": three figures are a year where they count nothing. */
function earlyYearAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[1-9]\d\d$/.test(token.word.text) || !token.spaced) return undefined;
  if (tokens[at - 1]?.word.lower === ',') return undefined;
  return closes(tokens, at + 1) ? Number(token.word.text) : undefined;
}

/** "of that year", "that same year", "of the same year" at a token; the token behind it. */
function endOfSameYear(tokens: readonly Token[], at: number): number | undefined {
  const of = formAt(tokens, at) === 'of' ? at + 1 : at;
  const first = formAt(tokens, of);
  if (first !== 'that' && !(first === 'the' && formAt(tokens, of + 1) === 'same')) return undefined;
  const year = formAt(tokens, of + 1) === 'same' ? of + 2 : of + 1;
  return formAt(tokens, year) === 'year' ? year + 1 : undefined;
}
