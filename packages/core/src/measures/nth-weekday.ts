import { WEEKDAYS } from '../language/en/time-words.ts';
import type { Passage } from '../sentences/passage.ts';
import { monthNumber } from './calendar-days.ts';
import { formAt, ordinalOf } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';
import { yearBehind } from './year-told.ts';

/** "first Monday of May", "last Friday in July 2016"; open where no month says of which they are ("last Friday of the term"). */
export function readNthWeekday(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  const weekday = WEEKDAYS.get(formAt(tokens, at + 1));
  const of = formAt(tokens, at + 2);
  if (weekday === undefined || (of !== 'of' && of !== 'in')) return undefined;
  const nth = nthAt(formAt(tokens, at));
  if (nth === undefined) return undefined;
  const month = monthNumber(tokens, at + 3);
  if (month === undefined) return of === 'of' ? { end: at + 2, kind: 'date', reading: { form: 'open' } } : undefined;
  const behind = yearBehind(passage, at, at + 4);
  const feast = { from: 'month', month, weekday, nth, days: 0 } as const;
  return { end: behind.end, kind: 'date', reading: { form: 'feast', feast, ...behind.told } };
}

/** 1 to 4, or -1 for the last. */
function nthAt(form: string): number | undefined {
  if (form === 'last') return -1;
  const nth = ordinalOf(form);
  return nth >= 1 && nth <= 4 ? nth : undefined;
}
