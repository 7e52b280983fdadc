import { DAY_PARTS, MONTHS, NEAR_DAYS, SEASONS, TIME_UNITS, WEEKDAYS } from '../language/en/time-words.ts';
import type { Passage } from '../sentences/passage.ts';
import { monthNumber } from './calendar-days.ts';
import { open } from './part-of-unit.ts';
import { closes, formAt, opensSentence } from './phrase-words.ts';
import type { TimeMatch, TimeReading } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** How far from the time named last, in units. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['following', 1], ['next', 1], ['same', 0], ['previous', -1], ['preceding', -1],
]); // prettier-ignore
/** Units long enough to be counted from a time that was named. */
const COUNTED = wordSet('day week weekend month year decade');

/** What can stand behind "that" and "the" in these phrases. */
export const BEHIND: ReadonlySet<string> = new Set([
  'very',
  ...STEPS.keys(),
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...SEASONS.keys(),
  ...DAY_PARTS,
  ...TIME_UNITS.keys(),
]);
const CLAUSES = wordSet('that as when');

/** "that day", "that same night", "the following year", "the very next day", "the day before": counted from a time the text named. */
export function readNamed(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  // Spares most of what follows "the" and "that" the rest.
  if (!BEHIND.has(tokens[at + 1]?.word.lower ?? '')) return undefined;
  const first = formAt(tokens, at);
  let next = at + 1;
  let step: number | undefined;
  if (first === 'that') {
    step = 0;
    if (formAt(tokens, next) === 'same' || formAt(tokens, next) === 'very') next++;
  } else {
    if (formAt(tokens, next) === 'very') next++;
    step = STEPS.get(formAt(tokens, next));
    if (step === undefined) return first === 'the' ? readBeside(passage, at) : undefined;
    next++;
  }
  const match = namedAt(passage, next, step, first === 'that');
  // "the same day that the bridge fell" is counted from what happened.
  const ofEvent = match?.reading.form !== 'month-named' && CLAUSES.has(formAt(tokens, match?.end ?? 0));
  return ofEvent ? undefined : match;
}

/** What stands behind "that", "the following" and their like. */
function namedAt(passage: Passage, at: number, step: number, that: boolean): TimeMatch | undefined {
  const { tokens } = passage;
  const form = formAt(tokens, at);
  const end = at + 1;
  const weekday = WEEKDAYS.get(form);
  if (weekday !== undefined) {
    // "That Friday" may be any; "the following Friday" is counted from an event.
    const reading: TimeReading = step === 0 ? { form: 'weekday-named', weekday } : { form: 'open' };
    return { end, kind: 'date', reading };
  }
  const season = SEASONS.get(form);
  if (season !== undefined) return { end, kind: 'date', reading: { form: 'season', season } };
  const month = monthNumber(tokens, at);
  if (month !== undefined) {
    const ofDay = step === 0 && (DAY_PARTS.has(formAt(tokens, end)) || formAt(tokens, end) === 'day');
    if (ofDay) return { end: end + 1, kind: 'date', reading: { form: 'month-named', month, step, day: true } };
    return { end, kind: 'date', reading: { form: 'month-named', month, step } };
  }
  const unit = TIME_UNITS.get(form);
  if (unit !== undefined) {
    if (form.endsWith('s') || !COUNTED.has(unit) || (that && isClause(passage, end))) return undefined;
    // "He spent the next year at sea": a stretch of time rather than a year.
    const stretch = unit !== 'day' && formAt(tokens, at - 1) === 'next' && !standsAlone(passage, at, end);
    return { end, kind: 'date', reading: stretch ? { form: 'open' } : { form: 'named', unit, step } };
  }
  if (!DAY_PARTS.has(form)) return undefined;
  return { end, kind: 'time', reading: { form: 'named', unit: 'day', step } };
}

/** "The next year, …", "… the next year." */
function standsAlone(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  const the = at - (formAt(tokens, at - 2) === 'very' ? 3 : 2);
  return opensSentence(passage, the) || tokens[the - 1]?.kind === 'punctuation' || closes(tokens, end);
}

/** "I believed that day care …": a unit before a noun is part of what the noun names. */
function isClause({ tokens, tags }: Passage, at: number): boolean {
  return tokens[at]?.kind === 'word' && tags[at]?.startsWith('NN') === true;
}

/** What leads from now or from then on: "the weeks ahead", "the years since". */
const ONWARD = wordSet('ahead since');

/** "the day before yesterday", "the week before last", "the week before that"; "the year after" where nothing follows that it could be counted from. */
function readBeside({ tokens }: Passage, at: number): TimeMatch | undefined {
  const unit = TIME_UNITS.get(formAt(tokens, at + 1));
  const side = formAt(tokens, at + 2);
  if (unit !== undefined && ONWARD.has(side) && formAt(tokens, at + 1).endsWith('s') && formAt(tokens, at + 3) !== 'of')
    return open(at + 3, 'duration');
  if (unit === undefined || !COUNTED.has(unit) || (side !== 'before' && side !== 'after')) return undefined;
  const sign = side === 'before' ? -1 : 1;
  const days = unit === 'day' ? NEAR_DAYS.get(formAt(tokens, at + 3)) : undefined;
  if (days !== undefined) return { end: at + 4, kind: 'date', reading: { form: 'day', days: days + sign } };
  if (formAt(tokens, at + 3) === (sign < 0 ? 'last' : 'next'))
    return { end: at + 4, kind: 'date', reading: { form: 'unit', unit, step: 2 * sign } };
  const that = formAt(tokens, at + 3) === 'that' ? 1 : 0;
  if (!closes(tokens, at + 3 + that)) return undefined;
  return { end: at + 3 + that, kind: 'date', reading: { form: 'named', unit, step: sign } };
}
