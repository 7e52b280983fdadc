import { UNITS } from '../language/en/units.ts';
import type { Token } from '../sentences/tokens.ts';
import { formAt, isCapital } from './phrase-words.ts';
import type { Extent } from './range.ts';

/** What an age adds to its number: the span of tokens and the unit it is told in. */
export interface Age {
  first: number;
  end: number;
  unit: string;
}

/** Whose age it is. */
const OWN = /^(?:his|her|their)$/;
/** Nobody is older. */
const OLDEST = 125;

/** "31-year-old", "aged 34", "the age of 34", "34 years old", "Ada Moss, 34, …", or "she was 34"; undefined where the number is no age. */
export function ageOf(tokens: readonly Token[], at: number, extent: Extent): Age | undefined {
  const { first, end, rest, value } = extent;
  const old = /^(year|month|week|day)s?-olds?$/.exec(rest);
  if (old !== null) return { first, end, unit: old[1]! };
  // "a man in his late 40s"
  if (
    rest === 's' && /^(?:early|mid|late)$/.test(formAt(tokens, at - 1))
      ? OWN.test(formAt(tokens, at - 2))
      : rest === 's' && OWN.test(formAt(tokens, at - 1))
  )
    return { first, end, unit: 'year' };
  if (rest !== '') return undefined;
  const unit = UNITS.get(formAt(tokens, end));
  if (unit?.dimension === 'time') {
    if (formAt(tokens, end + 1) === 'old') return { first, end: end + 2, unit: unit.name };
    if (formAt(tokens, end + 1) === 'of' && formAt(tokens, end + 2) === 'age')
      return { first, end: end + 3, unit: unit.name };
    return undefined;
  }
  if (value > OLDEST || !Number.isInteger(value)) return undefined;
  const before = formAt(tokens, at - 1);
  if (before === 'aged' || before === 'age') return { first: Math.min(first, at - 1), end, unit: 'year' };
  if (before === 'of' && formAt(tokens, at - 2) === 'age') return { first, end, unit: 'year' };
  return inApposition(tokens, at, extent) || isPredicate(tokens, at, extent) ? { first, end, unit: 'year' } : undefined;
}

/** A lone number in figures between commas behind a name. */
function inApposition(tokens: readonly Token[], at: number, { end, figures, upper, value }: Extent): boolean {
  if (!figures || upper !== undefined || value < 1) return false;
  const name = tokens[at - 2];
  if (formAt(tokens, at - 1) !== ',' || name?.kind !== 'word' || !isCapital(name)) return false;
  const after = formAt(tokens, end);
  return after === ',' || after === ')' || after === ';' || (after === '.' && isCapital(tokens[at - 3]));
}

/** "She was 91.", "dies at 91": nothing is counted behind the number. */
function isPredicate(tokens: readonly Token[], at: number, { end, upper }: Extent): boolean {
  if (upper !== undefined || tokens[end]?.kind === 'symbol') return false;
  const after = formAt(tokens, end);
  if (tokens[end]?.kind === 'word' && after !== 'and' && after !== 'when') return false;
  const only = /^(?:only|just)$/.test(formAt(tokens, at - 1)) ? 1 : 0;
  const before = formAt(tokens, at - 1 - only);
  const subject = formAt(tokens, at - 2 - only);
  if (before === 'at') return /^(?:dies|died|dead|dying)$/.test(subject);
  if (!/^(?:was|is|turned|turns)$/.test(before)) return false;
  // "Ada Moss is only 20 and owns a shop."
  return /^(?:he|she|who|i)$/.test(subject) || (only > 0 && isCapital(tokens[at - 2 - only]));
}
