import type { Quantity } from '../model.ts';
import type { Passage } from '../sentences/passage.ts';

/** The quantities of one passage, in order, not overlapping; offsets count from the start of the passage. */
export function findQuantities(passage: Passage): Quantity[] {
  void passage;
  return [];
}
