import type { Attribution, Span } from '../model.ts';

/** An attribution on its way: spans count from the start of the article; who speaks, and inside what, is still open. */
export interface Draft {
  source: Span[];
  cue: Span[];
  cueHead?: Span | undefined;
  content: Span[];
  addressee: Span[];
  quoted: boolean;
  negated: boolean;
  evidential?: Span | undefined;
  /** Of the rule, where no confidence was fitted for it. */
  confidence: number;
  /** A later paragraph without a cue was added to it. */
  carried?: true | undefined;
  rule: string;
  /** The confidence is that of the fitted models. */
  fitted?: true | undefined;
  /** Index of the section that the cue stands in. */
  section: number;
  /** From source to cue, with what stands between. */
  clause: Span;
  within?: Draft | undefined;
  /** Inside whole quotations or not: first persons speak for whom the quotation quotes. */
  inQuotation: boolean;
  speaker?: Attribution['speaker'] | undefined;
  kind?: Attribution['kind'] | undefined;
  id?: string;
  /** The one that it was made of, which outlives the article where a parser remembers. */
  told?: Draft;
}
