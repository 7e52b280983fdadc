/**
 * Every word that a reader is shown and that is not the article's own, in English. Functions take what they put into a
 * sentence as it is to stand there: what goes into Markdown is escaped before.
 */
export const messages = {
  /** `1 fault`, `2 faults`. */
  statements: (number: number): string => counted(number, 'statement'),
  speakers: (number: number): string => counted(number, 'speaker'),
  unnamedSources: (number: number): string => counted(number, 'unnamed source'),
  faults: (number: number): string => counted(number, 'fault'),
  minutes: (number: number): string => `${number} min`,
  /** Why a code lens leads nowhere, or where it leads. */
  showDigest: 'Show the digest of this article',

  hintDate: (published: string): string => `Worked out from the date of publication, ${published}`,
  hintDateAlone: 'Worked out from a date that the text names before',
  hintSpeaker: (speaker: string): string => `These words carry on what ${speaker} says`,
  hintUnits: 'The same in metric units, to three digits',

  article: 'This article',
  reports: 'what the article itself reports',
  unnamed: 'unnamed source',
  unstated: 'source not stated',

  mailTo: (address: string): string => `Write to ${address}`,
  follow: 'Follow the link',
} as const;

/** `1 name`, `2 names`. */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
