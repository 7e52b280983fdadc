/** The typed model of a digest: what a reader wants of an {@link Article}, as indexes, ids and spans that point into it. */
import type { Evidential, Role, Span, Speaker } from './model.ts';

/** What a reader wants of an article. Holds no text of its own beyond slices of the article's. */
export interface Digest {
  headline?: Span;
  /** Sentences that sum the story up, in text order. */
  points: KeyPoint[];
  /** Who said what, by speaker; the most quoted first, and last those of whom it is unclear who they are. */
  statements: SpeakerStatements[];
  cast: Cast;
  sourcing: Sourcing;
  /** Demands and other announced lists. */
  lists: AnnouncedList[];
  /** Quantities, grouped by what can be compared. */
  quantities: QuantityGroup[];
  /** Dates that the text gives: resolved ones in order of time, then unresolved ones in text order. */
  timeline: TimelineEntry[];
  reading: { /** Words of the story. */ words: number; /** At 230 words a minute, rounded up. */ minutes: number };
}

export interface KeyPoint extends Span {
  /** Ids of the outermost attributions that most of the sentence comes from: who says so. Empty where the article itself says it. */
  attributions: string[];
  /** 0 to 1, comparable within one article. */
  score: number;
}

export interface SpeakerStatements {
  /** Those of whom it is unclear who they are share one group with those not stated, whose label is `''`. */
  speaker: Speaker;
  /** Roles of the speaker, as {@link Entity.roles}. */
  roles: Role[];
  statements: Statement[];
}

export interface Statement {
  /** {@link Attribution.id} */
  attribution: string;
  /** Ids from the outermost source to this one, this one last. One element where the article itself reports it. */
  chain: string[];
  /** True unless the content is indirect, as {@link Attribution.kind} has it. */
  quoted: boolean;
}

export interface CastMember {
  entity: string;
  name: string;
  roles: Role[];
  /** How often named. */
  mentions: number;
  /** How many attributions have it as speaker. */
  statements: number;
  first: Span;
  /** The name may be none, or of something else: wrong more often than right. */
  unsure?: true;
}

export interface Cast {
  people: CastMember[];
  organizations: CastMember[];
  places: CastMember[];
}

/** Ids of the attributions that {@link Digest.statements} has, by what stands behind them; hearsay counts evidentials. */
export interface Sourcing {
  named: string[];
  anonymous: string[];
  organizations: string[];
  documents: string[];
  /** Attributions to what the text names or describes and is none of these ("they", "every golfer"). */
  others: string[];
  /** Attributions whose source the text does not give. */
  unattributed: string[];
  hearsay: Evidential[];
}

export interface AnnouncedList {
  /** Index in {@link Article.blocks}. */
  block: number;
  introducedBy?: Span;
  items: Span[];
  /** Ids of the attributions that the items are the content of, outermost first. */
  attributions: string[];
}

export interface QuantityGroup {
  dimension: string;
  /** Unit that all were converted to; absent where nothing was converted. */
  unit?: string;
  /** Indexes in {@link Article.quantities}. */
  quantities: number[];
  /** Values in `unit`, one for each of `quantities`; absent where nothing was converted. */
  converted?: number[];
}

export interface TimelineEntry {
  /** Index in {@link Article.times}. */
  time: number;
  value?: string;
  certain: boolean;
  /** The sentence that it stands in. */
  sentence: Span;
}

export interface DigestOptions {
  /** At most this many key points; 3 unless told, 0 for none. */
  points?: number;
}
