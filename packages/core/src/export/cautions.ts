import { SURE } from '../attributions/sure.ts';
import type { Attribution } from '../model.ts';

export { SURE };

/** What a reader should weigh a statement by and the chain does not say: `hearsay`, `unsure`; mostly nothing. */
export function cautions({ evidential, confidence }: Attribution): string[] {
  return [...(evidential ? ['hearsay'] : []), ...(confidence < SURE ? ['unsure'] : [])];
}
