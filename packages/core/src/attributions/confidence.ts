import type { Attribution, Speaker } from '../model.ts';
import { isModelsOwn } from './sure.ts';
import { CONFIDENCE_WEIGHTS, type ConfidenceWeights } from '../weights/confidence.ts';

/** What the confidence of an attribution hangs on. */
export interface Ground {
  rule: string;
  kind: Attribution['kind'];
  speaker: Pick<Speaker, 'entity' | 'kind' | 'anonymous' | 'label'>;
  /** The fitted models say how likely it is. */
  fitted: boolean;
}

/**
 * How likely it is that an attribution is right in content, cue and source, from 0 to 1. `own` is what the fitted models or
 * the rule by itself say. Where rules found the statement too, the models claim too little of quotations and too much of what
 * they doubt: how often they are right with such a claim stands in its place. What rules alone find has a logistic model of
 * the rule, the kind and what the source resolved to; `own` stands where too few were seen to fit it.
 * Fitted on the training part of PolNeAR 1.0 and moved by one number chosen on its development part, which was marked with
 * more care; `docs/QUALITY.md` shows how it holds.
 */
export function confidenceOf(ground: Ground, own: number, weights: ConfidenceWeights = CONFIDENCE_WEIGHTS): number {
  if (ground.fitted)
    return Math.round(isModelsOwn(ground) ? 100 * own : between(weights.fitted[shapeOf(ground)], own)) / 100;
  const form = weights.forms[formOf(ground)];
  if (form === undefined) return own;
  const sum = form + (weights.speakers[speakerClass(ground)] ?? 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
}

/** The kind, but `leading` for a quotation that stands before its cue: of those hardly any is wrong. */
export function shapeOf({ rule, kind }: Pick<Ground, 'rule' | 'kind'>): Attribution['kind'] | 'leading' {
  return kind === 'direct' && rule.startsWith('content') ? 'leading' : kind;
}

/** From a table for 0, 0.1 … 1. */
function between(table: readonly number[], share: number): number {
  const at = Math.min(Math.floor(10 * share), 9);
  return table[at]! + (10 * share - at) * (table[at + 1]! - table[at]!);
}

/** The rule and the kind of content that it found. */
export function formOf({ rule, kind }: Pick<Ground, 'rule' | 'kind'>): string {
  return `${rule} ${kind}`;
}

/** What the source resolved to: `entity`, `unnamed`, `nobody`, or the kind of a speaker that is only described. */
export function speakerClass({ speaker }: Pick<Ground, 'speaker'>): string {
  if (speaker.entity !== undefined) return 'entity';
  if (speaker.label === '') return 'nobody';
  return speaker.anonymous ? 'unnamed' : speaker.kind;
}
