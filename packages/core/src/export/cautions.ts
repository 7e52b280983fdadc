import type { Attribution } from '../model.ts';

/** Below this a finding is about as likely wrong as right. */
const SURE = 0.5;

/** What a reader should weigh a statement by, in words: `denied or not said`, `hearsay`, `unsure`; mostly nothing. */
export function cautions({ negated, evidential, confidence }: Attribution): string[] {
  return [
    ...(negated ? ['denied or not said'] : []),
    ...(evidential ? ['hearsay'] : []),
    ...(confidence < SURE ? ['unsure'] : []),
  ];
}
