import type { Attribution } from '../model.ts';

/**
 * The confidence from which on a finding is shown without a remark. Below it lie the readings that are often wrong: nouns and
 * passives that name nobody, and speech that is carried on without a cue of its own.
 */
export const SURE = 0.5;

/** What a reader should weigh a statement by and the chain does not say: `hearsay`, `unsure`; mostly nothing. */
export function cautions({ evidential, confidence }: Attribution): string[] {
  return [...(evidential ? ['hearsay'] : []), ...(confidence < SURE ? ['unsure'] : [])];
}
