import type { Attribution } from '../model.ts';

/**
 * The confidence from which on a finding is shown without a remark. Confidences are measured shares (docs/QUALITY.md), so
 * what lies below is wrong more often than right.
 */
export const SURE = 0.5;

/** What a reader should weigh a statement by and the chain does not say: `hearsay`, `unsure`; mostly nothing. */
export function cautions({ evidential, confidence }: Attribution): string[] {
  return [...(evidential ? ['hearsay'] : []), ...(confidence < SURE ? ['unsure'] : [])];
}
