import type { EntityKind, Quotation, Span } from '../model.ts';
import type { Passage, TokenRange } from '../sentences/passage.ts';

/** A name as one passage shows it, before the rest of the article has had its say. Spans count from the start of the passage. */
export interface FoundName extends Span {
  tokens: TokenRange;
  /** Best guess from the passage alone. */
  kind: EntityKind;
  /** 0 to 1. */
  confidence: number;
  /** Titles and offices beside it ("Prime Minister", "the German chancellor"). */
  roles: Span[];
}

/** The names of one passage, in order, not overlapping. */
export function findNames(passage: Passage, quotations: readonly Quotation[]): FoundName[] {
  void passage;
  void quotations;
  return [];
}
