/** The typed model of a digest: what a reader wants of an {@link Article}, as indexes, ids and spans that point into it. */
import type { Evidential, Role, Span, Speaker } from './model.ts';

/** What a reader wants of an article. Holds no text of its own beyond slices of the article's. */
export interface Digest {
  /** As {@link Meta.headline}. */
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

/** A sentence that sums the story up. */
export interface KeyPoint extends Span {
  /** Ids of the outermost attributions that most of the sentence comes from: who says so. Empty where the article itself says it. */
  attributions: string[];
  /** 0 to 1, comparable within one article, whose best has 1. */
  score: number;
}

/** All that one speaker is said to have said. */
export interface SpeakerStatements {
  /** Those of whom it is unclear who they are share one group with those not stated, whose label is `''`. */
  speaker: Speaker;
  /** Roles of the speaker, as {@link Entity.roles}. */
  roles: Role[];
  /** In text order. */
  statements: Statement[];
}

/** An attribution that a digest tells of. */
export interface Statement {
  /** {@link Attribution.id} */
  attribution: string;
  /** Ids from the outermost source to this one, this one last. One element where the article itself reports it. */
  chain: string[];
  /** True unless the content is indirect, as {@link Attribution.kind} has it. */
  quoted: boolean;
}

/** Somebody or something that the story names. */
export interface CastMember {
  /** {@link Entity.id} */
  entity: string;
  /** {@link Entity.name} */
  name: string;
  /** Those of {@link Entity.roles} that say more than the others do. */
  roles: Role[];
  /** How often named. */
  mentions: number;
  /** How many attributions have it as speaker. */
  statements: number;
  /** Where it is named first. */
  first: Span;
  /** The name may be none, or of something else: wrong more often than right. */
  unsure?: true;
}

/** Whom and what the story names, by kind: those named most come first. */
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

/** A list that a sentence announces, or that somebody is said to have given. */
export interface AnnouncedList {
  /** Index in {@link Article.blocks}. */
  block: number;
  /** The sentence that announces it. */
  introducedBy?: Span;
  /** Each without its marker. */
  items: Span[];
  /** Ids of the attributions that the items are the content of, outermost first. */
  attributions: string[];
}

/** Quantities that can be compared, or a single one. */
export interface QuantityGroup {
  /** {@link Quantity.dimension} of all of them. */
  dimension: string;
  /** Unit that all were converted to; absent where nothing was converted. */
  unit?: string;
  /** Indexes in {@link Article.quantities}. */
  quantities: number[];
  /** Values in `unit`, one for each of `quantities`; absent where nothing was converted. */
  converted?: number[];
}

/** A date of the story. */
export interface TimelineEntry {
  /** Index in {@link Article.times}. */
  time: number;
  /** {@link TimeExpression.value} */
  value?: string;
  /** {@link TimeExpression.certain} */
  certain: boolean;
  /** The sentence that it stands in. */
  sentence: Span;
}

/** What `digest` can be told. */
export interface DigestOptions {
  /** At most this many key points; 3 unless told, 0 for none. What is no whole number from 0 up is taken for 3. */
  points?: number;
}
