import type { Passage } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { closes, formAt } from './phrase-words.ts';
import type { TimeMatch } from './time-phrase.ts';
import { wordSet } from '../language/en/packed-lists.ts';

/** Units whose parts are told. "At the end of the day" is a manner of speaking. */
const WHOLES = wordSet('week month year decade century');

/** "end of the month", "start of the year": the text does not say of which. */
export function readEdge({ tokens }: Passage, at: number): TimeMatch | undefined {
  return open(endOfWhole(tokens, at + 1));
}

/** "year's end", "by year-end"; "year-end sales" are a kind of sales. */
export function readOwnEnd({ tokens }: Passage, at: number): TimeMatch | undefined {
  if (tokens[at + 1]?.kind === 'clitic' && formAt(tokens, at + 2) === 'end') return open(at + 3);
  return formAt(tokens, at) === 'year-end' && closes(tokens, at + 1) ? open(at + 1) : undefined;
}

/** "earlier in the day", "later in the year" */
export function readWithin({ tokens }: Passage, at: number): TimeMatch | undefined {
  if (formAt(tokens, at + 1) !== 'in' || formAt(tokens, at + 2) !== 'the') return undefined;
  const unit = formAt(tokens, at + 3);
  return unit === 'day' || WHOLES.has(unit) ? open(at + 4) : undefined;
}

/** The token behind "of the year" at a token; undefined where it stands there not or goes on ("of the year's budget"). */
export function endOfWhole(tokens: readonly Token[], at: number): number | undefined {
  const whole = formAt(tokens, at) === 'of' && formAt(tokens, at + 1) === 'the' && WHOLES.has(formAt(tokens, at + 2));
  return whole && tokens[at + 3]?.kind !== 'clitic' ? at + 3 : undefined;
}

/** A time that the text does not say enough about; undefined without its end. */
export function open(end: number | undefined, kind: TimeMatch['kind'] = 'date'): TimeMatch | undefined {
  return end === undefined ? undefined : { end, kind, reading: { form: 'open' } };
}
