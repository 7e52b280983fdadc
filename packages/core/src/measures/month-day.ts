import type { Passage } from '../sentences/passage.ts';
import { dayAt } from './calendar-days.ts';
import { closes, formAt } from './phrase-words.ts';
import { sideOf } from './tense.ts';
import type { TimeMatch } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

const BEFORE = wordSet('on by until till since before after from');

/** "on the 14th", "by the fifth": an ordinal that names nothing but a day. */
export function readMonthDay(passage: Passage, at: number): TimeMatch | undefined {
  const { tokens } = passage;
  if (formAt(tokens, at - 1) !== 'the' || !BEFORE.has(formAt(tokens, at - 2))) return undefined;
  const day = dayAt(tokens, at);
  // A figure alone is no ordinal.
  if (day === undefined || /^\d+$/.test(tokens[at]!.word.text)) return undefined;
  // "The 14th" of what stands behind it is no day.
  if (!closes(tokens, at + 1)) return undefined;
  const side = sideOf(passage, at);
  return { end: at + 1, kind: 'date', reading: { form: 'month-day', day, ...(side && { side }) } };
}
