import type { Article, KeyPoint } from '../../model.ts';
import { chainInWords } from '../chain.ts';
import { joint } from '../joint.ts';
import { pointSources } from '../point-sources.ts';
import { speakerInWords } from '../speaker.ts';
import { sourceKinds, titles, unknownSpeaker } from '../titles.ts';
import { capitalized } from '../view/excerpt.ts';
import { plainNumber } from '../view/english.ts';
import type { Messages } from '../view/messages.ts';

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const counted = (count: number, noun: string): string =>
  `${plainNumber(count, 'en-GB') ?? count} ${noun}${count === 1 ? '' : 's'}`;

/** English. Chains use the article's own verbs. */
export const messages: Messages = {
  chain: chainInWords,
  joint,
  speaker: (article, speaker) => (speaker.label === '' ? '' : speakerInWords(article, speaker)),
  pointSource,
  locale: 'en-GB',
  direction: 'ltr',
  heading: 'At a glance',
  sections: titles,
  reading: (words, minutes) => `${counted(words, 'word')}, ${counted(minutes, 'minute')} to read`,
  fullText: 'Full text',
  readArticle: 'Read the article',
  showAll: (count) => `Show all ${count}`,
  showFewer: 'Show fewer',
  showInText: 'Show in the text',
  empty: 'There is nothing to digest in this text.',
  failed: 'The digest could not be loaded.',
  openQuote: '“',
  closeQuote: '”',
  unsure: 'unsure',
  anonymous: 'not named',
  unknownSpeaker,
  unidentified: 'not identified',
  hearsay: 'hearsay',
  speakerKinds: { group: 'group', document: 'document', publication: 'publication' },
  people: 'People',
  organizations: 'Organisations',
  places: 'Places',
  named: (count) => `named ${times(count)}`,
  quoted: (count) => `quoted ${times(count)}`,
  sourceKinds,
  hearsayPassages: (count) =>
    count === 1 ? '1 passage is marked as hearsay.' : `${count} passages are marked as hearsay.`,
  statements: (count) => counted(count, 'statement'),
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
    'percentage-point': 'Percentage points',
    rate: 'Rates',
  },
  inferred: 'date inferred',
  undated: 'date not known',
  itemsUnder: (count, section) => `the ${count} items under “${section}”`,
  severities: { warning: 'Warning', information: 'Note', hint: 'Hint' },
};

function pointSource(article: Article, point: KeyPoint): string {
  const behind = pointSources(article, point).join('; ');
  // Marks of hearsay alone are no source.
  return behind !== '' && point.attributions.length > 0 ? `Source: ${behind}` : capitalized(behind);
}
