import type { Token } from '../sentences/tokens.ts';
import type { Draft } from './draft.ts';
import { exact } from './numeral.ts';
import { formAt } from './phrase-words.ts';

/** The unit whose number may follow that of another, and how many of it make one of the other. */
const PARTS: ReadonlyMap<string, readonly [unit: string, parts: number]> = new Map([
  ['year', ['month', 12]],
  ['hour', ['minute', 60]],
  ['minute', ['second', 60]],
]);

/** "six years and four months", "2 hours 15 minutes": one time, in its greater unit; undefined for any two others. */
export function compoundOf(tokens: readonly Token[], whole: Draft | undefined, part: Draft): Draft | undefined {
  const [unit, parts] = (whole && PARTS.get(whole.unit)) ?? [];
  if (whole === undefined || parts === undefined || unit !== part.unit || part.value >= parts) return undefined;
  if (whole.dimension !== part.dimension || part.bound !== undefined) return undefined;
  if (whole.upper !== undefined || part.upper !== undefined) return undefined;
  const gap = part.first - whole.end;
  if (gap > 1 || (gap === 1 && !/^(?:and|,)$/.test(formAt(tokens, whole.end)))) return undefined;
  return { ...whole, value: exact(whole.value + part.value / parts), end: part.end };
}
