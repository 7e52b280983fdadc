import type { Quotation } from '../model.ts';
import type { Passage } from '../sentences/passage.ts';

/** The quotations of one passage: pairs of marks, outer before inner, in text order. */
export function findQuotations(passage: Passage): Quotation[] {
  void passage;
  return [];
}
