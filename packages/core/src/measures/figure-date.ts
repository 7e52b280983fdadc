import { MONTH_ABBREVIATIONS, MONTHS } from '../language/en/time-words.ts';
import type { Token } from '../sentences/tokens.ts';
import { isDate, isoDay, type CivilDate } from '../source/civil-date.ts';
import { formAt } from './phrase-words.ts';
import type { FigureReading, TimeMatch, TimeReading } from './time-phrase.ts';

const YEAR_FIRST = /^(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?:t(\d\d):(\d\d)[\d:.]*z?)?$/;
const YEAR_LAST = /^(\d\d?)([./-])(\d\d?)\2(\d{4}|\d\d)$/;
const WITH_MONTH = /^(\d\d?)-([a-z]{3,9})-(\d{4})$/;
const SIGN = /[-/.]/;
/** Longest of these forms. */
const LONGEST = 30;

/** "2008-03-29", "29/03/2008", "3.4.2008", "29-Mar-2008", "9/11". Which of two figures is the day may be for the article to tell. */
export function readFigureDate(tokens: readonly Token[], at: number): TimeMatch | undefined {
  const token = tokens[at]!;
  const length = token.end - token.start;
  if (length < 4 || length > LONGEST) return undefined;
  const text = formAt(tokens, at);
  // Spares most numbers the expressions.
  if (!SIGN.test(text)) return undefined;
  const reading = yearFirst(text) ?? yearLast(text) ?? withMonth(text) ?? attacks(text);
  if (reading === undefined) return undefined;
  const kind = reading.form === 'fixed' ? 'time' : 'date';
  return { end: at + 1, kind, reading };
}

function yearFirst(text: string): TimeReading | undefined {
  const match = YEAR_FIRST.exec(text);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  if (!isDate(day)) return undefined;
  return match[4] === undefined
    ? { form: 'date', ...day }
    : { form: 'fixed', value: `${isoDay(day)}T${match[4]}:${match[5]}` };
}

function yearLast(text: string): TimeReading | undefined {
  const match = YEAR_LAST.exec(text);
  if (match === null) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  // Two figures for the year are a date with strokes alone: "1.2.10" is a version.
  if (match[4]!.length === 2 && match[2] !== '/') return undefined;
  const year = match[4]!.length === 2 ? undefined : Number(match[4]);
  const reading: FigureReading = {
    form: 'figures',
    first,
    second,
    ...(year === undefined ? { ofCentury: Number(match[4]) } : { year }),
  };
  const day = dayOf(reading, true);
  // With dots the day goes first, wherever such dates are written.
  if (match[2] === '.') return day === undefined ? undefined : { form: 'date', ...day };
  return day === undefined && dayOf(reading, false) === undefined ? undefined : reading;
}

function withMonth(text: string): TimeReading | undefined {
  const match = WITH_MONTH.exec(text);
  const month = match === null ? undefined : (MONTHS.get(match[2]!) ?? MONTH_ABBREVIATIONS.get(match[2]!));
  if (match === null || month === undefined) return undefined;
  const day = { year: Number(match[3]), month, day: Number(match[1]) };
  return isDate(day) ? { form: 'date', ...day } : undefined;
}

/** What these figures say needs no order and no year. */
function attacks(text: string): TimeReading | undefined {
  return text === '9/11' ? { form: 'date', year: 2001, month: 9, day: 11 } : undefined;
}

/** True where only the first figure can be the day, false where only the second can; undefined where either can. */
export function orderOf(reading: FigureReading): boolean | undefined {
  if (reading.first === reading.second) return true;
  const [dayFirst, monthFirst] = [dayOf(reading, true), dayOf(reading, false)];
  if (dayFirst !== undefined && monthFirst !== undefined) return undefined;
  return dayFirst !== undefined;
}

/** The day with the figures taken in one order; undefined where there is no such day. */
export function dayOf({ first, second, year, ofCentury }: FigureReading, dayFirst: boolean): CivilDate | undefined {
  const day = {
    year: year ?? 2000 + ofCentury!,
    month: dayFirst ? second : first,
    day: dayFirst ? first : second,
  };
  return isDate(day) ? day : undefined;
}
