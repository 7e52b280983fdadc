import type { QuantityBound, SpeakerKind } from '@article-digest/core';
import type { SectionName } from './sections/names.ts';

/** The words of the interface in one language. */
export interface Messages {
  /** BCP 47 tag for dates and numbers. */
  locale: string;
  /** Which way that language is written: the layout follows it. */
  direction: 'ltr' | 'rtl';
  heading: string;
  sections: Record<SectionName, string>;
  reading(words: number, minutes: number): string;
  fullText: string;
  readArticle: string;
  showAll(count: number): string;
  showFewer: string;
  showInText: string;
  empty: string;
  failed: string;
  openQuote: string;
  closeQuote: string;
  source(chain: string): string;
  unsure: string;
  anonymous: string;
  /** Where the text names nobody or it is unclear whom. */
  unknownSpeaker: string;
  /** Where it is not clear whom a source stands for. */
  unidentified: string;
  hearsay: string;
  speakerKinds: Partial<Record<SpeakerKind, string>>;
  people: string;
  organizations: string;
  places: string;
  named(times: number): string;
  quoted(times: number): string;
  sourcing: {
    named: string;
    anonymous: string;
    organizations: string;
    documents: string;
    others: string;
    unattributed: string;
    hearsay(count: number): string;
    statements(count: number): string;
  };
  bounds: Record<QuantityBound, string>;
  dimensions: Record<string, string>;
  inferred: string;
  undated: string;
  /** What stands in the place of items that another section shows. */
  itemsUnder(count: number, section: string): string;
  severities: Record<'warning' | 'information' | 'hint', string>;
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const statements = (count: number): string => (count === 1 ? '1 statement' : `${count} statements`);

export const english: Messages = {
  locale: 'en-GB',
  direction: 'ltr',
  heading: 'At a glance',
  sections: {
    points: 'Key points',
    statements: 'Who said what',
    cast: 'Who is who',
    sourcing: 'How it is sourced',
    lists: 'Lists in the story',
    quantities: 'Figures',
    timeline: 'Timeline',
    artefacts: 'Faults of the copy',
  },
  reading: (words, minutes) => `${words} words, ${minutes} min to read`,
  fullText: 'Full text',
  readArticle: 'Read the article',
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  showInText: 'Show in the text',
  empty: 'There is nothing to digest in this text.',
  failed: 'The digest could not be loaded.',
  openQuote: '“',
  closeQuote: '”',
  source: (chain) => `Source: ${chain}`,
  unsure: 'unsure',
  anonymous: 'not named',
  unknownSpeaker: 'Speaker unclear or not given',
  unidentified: 'not identified',
  hearsay: 'hearsay',
  speakerKinds: { group: 'group', document: 'document', publication: 'publication' },
  people: 'People',
  organizations: 'Organisations',
  places: 'Places',
  named: (count) => `named ${times(count)}`,
  quoted: (count) => `quoted ${times(count)}`,
  sourcing: {
    named: 'Named people',
    anonymous: 'People not named',
    organizations: 'Organisations',
    documents: 'Documents and media',
    others: 'Other sources',
    unattributed: 'No source given',
    hearsay: (count) => (count === 1 ? '1 passage is marked as hearsay.' : `${count} passages are marked as hearsay.`),
    statements,
  },
  bounds: {
    'at-least': 'at least',
    'more-than': 'more than',
    'at-most': 'at most',
    'less-than': 'less than',
    about: 'about',
  },
  dimensions: {
    length: 'Distances',
    area: 'Areas',
    volume: 'Volumes',
    mass: 'Weights',
    speed: 'Speeds',
    temperature: 'Temperatures',
    time: 'Durations',
    money: 'Money',
    percent: 'Shares',
    fraction: 'Shares',
    ratio: 'Multiples',
    angle: 'Angles',
    age: 'Ages',
    count: 'Counts',
  },
  inferred: 'date inferred',
  undated: 'date not known',
  itemsUnder: (count, section) => `the ${count} items under “${section}”`,
  severities: { warning: 'Warning', information: 'Note', hint: 'Hint' },
};
