import type { Quantity } from '../model.ts';
import type { Passage } from '../sentences/passage.ts';
import type { TimePhrase } from './time-phrase.ts';

/** The quantities of one passage, in order, not overlapping; offsets count from the start of the passage. */
export function findQuantities(passage: Passage, times: readonly TimePhrase[]): Quantity[] {
  void passage;
  void times;
  return [];
}
