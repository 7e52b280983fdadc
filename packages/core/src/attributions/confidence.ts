import type { Attribution, Speaker } from '../model.ts';
import { CONFIDENCE_WEIGHTS } from '../weights/confidence.ts';

/** What the confidence of an attribution hangs on. */
export interface Ground {
  rule: string;
  kind: Attribution['kind'];
  speaker: Pick<Speaker, 'entity' | 'kind' | 'anonymous' | 'label'>;
}

/**
 * How likely it is that an attribution is right in content, cue and source, from 0 to 1: a logistic model of the rule
 * that found it, its kind and what its source resolved to. `fallback` stands where too few were seen to fit it.
 * Fitted on statements of speech in the training part of PolNeAR 1.0; `docs/QUALITY.md` shows how it holds on others.
 */
export function confidenceOf(ground: Ground, fallback: number): number {
  const form = CONFIDENCE_WEIGHTS.forms[formOf(ground)];
  if (form === undefined) return fallback;
  const sum = form + (CONFIDENCE_WEIGHTS.speakers[speakerClass(ground)] ?? 0);
  return Math.round(100 / (1 + Math.exp(-sum))) / 100;
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
