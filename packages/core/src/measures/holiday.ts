import { FIXED_HOLIDAYS, MOVABLE_HOLIDAYS, OTHER_HOLIDAYS } from '../language/en/holidays.ts';
import type { Passage } from '../sentences/passage.ts';
import { yearBehind } from './year-told.ts';
import { formAt, isCapital } from './phrase-words.ts';
import type { DateReading, FeastReading, TimeMatch } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';
import { addTo } from '../source/multimap.ts';

interface Holiday {
  /** Forms of its tokens: those of "New Year's Day" are four. */
  words: readonly string[];
  reading: DateReading | FeastReading | undefined;
}

/** Holidays by their first word, the longest first. */
const BY_WORD: ReadonlyMap<string, Holiday[]> = groupHolidays();
/** Churches whose Easter is another day. */
const EASTERN = wordSet('orthodox greek russian coptic ethiopian serbian eastern');

function groupHolidays(): Map<string, Holiday[]> {
  const groups = new Map<string, Holiday[]>();
  const add = (name: string, reading: Holiday['reading']): void => {
    const words = name.replaceAll("'s", " 's").replaceAll("s'", "s '").split(' ');
    addTo(groups, words[0]!, { words, reading });
  };
  for (const [name, date] of FIXED_HOLIDAYS) {
    const [month, day] = date.split('-').map(Number) as [number, number];
    add(name, { form: 'date', month, day });
  }
  for (const [name, feast] of MOVABLE_HOLIDAYS) add(name, { form: 'feast', feast });
  for (const name of OTHER_HOLIDAYS) add(name, undefined);
  for (const holidays of groups.values()) holidays.sort((a, b) => b.words.length - a.words.length);
  return groups;
}

/** First words of holidays, for the cheap test before anything else. */
export const HOLIDAY_WORDS: readonly string[] = [...BY_WORD.keys()];

/** "Christmas Day", "Easter 1916", "Thanksgiving last year"; with its year, or without one. */
export function readHoliday(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  if (!isCapital(tokens[at])) return undefined;
  const holiday = BY_WORD.get(formAt(tokens, at))?.find(({ words }) =>
    words.every((word, index) => apostrophe(formAt(tokens, at + index)) === word),
  );
  if (holiday === undefined) return undefined;
  const end = at + holiday.words.length;
  // "Easter Island", "the Good Friday Agreement"
  if (tokens[end]?.kind === 'word' && tokens[end].word.shape === 'capital') return undefined;
  const { reading } = holiday;
  const eastern = reading?.form === 'feast' && reading.feast.from === 'easter' && EASTERN.has(formAt(tokens, at - 1));
  if (reading === undefined || eastern) return { end, kind: 'date', reading: { form: 'open' } };
  const behind = yearBehind(passage, at, end);
  return { end: behind.end, kind: 'date', reading: { ...reading, ...behind.told } };
}

function apostrophe(form: string): string {
  return form.replace('’', "'");
}
