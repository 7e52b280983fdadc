import type { TimeExpression } from '../model.ts';
import type { Passage } from '../sentences/passage.ts';

/**
 * The time expressions of one passage, in order, not overlapping; offsets count from the start of the passage.
 * `published` is an ISO 8601 date or date-time; without it nothing that depends on it is resolved.
 */
export function findTimes(passage: Passage, published: string | undefined): TimeExpression[] {
  void passage;
  void published;
  return [];
}
