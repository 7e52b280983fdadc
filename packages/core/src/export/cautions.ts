import type { Attribution } from '../model.ts';

/** Below this a finding is about as likely wrong as right. */
const SURE = 0.5;

/** What a reader should weigh a statement by and the chain does not say: `hearsay`, `unsure`; mostly nothing. */
export function cautions({ evidential, confidence }: Attribution): string[] {
  return [...(evidential ? ['hearsay'] : []), ...(confidence < SURE ? ['unsure'] : [])];
}
