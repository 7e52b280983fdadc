import type { SourceKind } from '@article-digest/core/export/view';
import { messages as wording } from '@article-digest/core/locales/en';
import type {
  Article,
  Artefact,
  ArtefactCode,
  Attribution,
  BlockKind,
  BoilerplateReason,
  EntityKind,
  QuantityBound,
  Quotation,
  Speaker,
} from '@article-digest/core';
import { cautions, chainInWords, speakerInWords, unitName } from '@article-digest/core/wording';
import { upperFirst } from '../upper-first.ts';

/**
 * Every word that a reader is shown and that is not the article's own, in English; the type of it is what any other language
 * has to say. What goes into Markdown is escaped before it is given to one of these; asterisks in them are Markdown's.
 */
export const english = {
  /** How numbers are written, as a BCP 47 tag. */
  numbers: 'en-US',
  /** Who speaks, inside a sentence. */
  speaker: (article: Article, speaker: Speaker): string => speakerInWords(article, speaker),
  /** What to be careful about. */
  cautions: (attribution: Attribution): string[] => cautions(attribution),
  /** Who said it, to whom and through whom. */
  chain: (article: Article, id: string): string => chainInWords(article, id),

  statements: (number: number): string => counted(number, 'statement'),
  speakers: (number: number): string => counted(number, 'speaker'),
  unnamedSources: (number: number): string => counted(number, 'unnamed source'),
  faults: (number: number): string => counted(number, 'fault'),
  minutes: (number: number): string => `${number} min`,
  showDigest: 'Show the digest of this article',

  sure: 'sure',
  fairlySure: 'fairly sure',
  likely: 'likely',
  unsure: 'unsure',
  confidence: (words: string): string => `confidence: ${words}`,

  wordForWord: 'Said word for word',
  inReportersWords: 'Said in the reporter’s words',
  partlyWordForWord: 'Said partly word for word',
  words: (number: number): string => counted(number, 'word'),
  cue: (words: string): string => `cue “${words}”`,
  addressee: (words: string): string => `to ${words}`,
  through: (outer: string, inner: string): string => `Through ${outer} → **${inner}**`,
  notNamed: 'The article does not name this source.',
  noSource: 'The text gives no source for these words.',
  denied: 'Denied, refused or not said.',
  hearsay: (words: string): string => `Hearsay: “${words}”.`,
  evidence: (line: string, words: string): string => `Evidence on ${line}: “${words}”`,
  attribution: 'Attribution',
  introduced: (line: string): string => `Introduced on ${line}`,
  line: (number: number): string => `line ${number}`,

  alsoCalled: (names: readonly string[]): string => `Also called ${names.map((name) => `“${name}”`).join(', ')}`,
  named: (number: number): string => (number === 1 ? 'Named only once' : `Named ${times(number)}`),
  timesQuoted: (number: number): string => `quoted ${times(number)}`,
  firstMention: 'first mention',
  firstNamed: (line: string, words: string): string => `first on ${line} as “${words}”`,
  pronounRead: (kind: EntityKind): string => `Pronoun read as this ${KINDS[kind]}`,
  descriptionRead: (kind: EntityKind): string => `Description read as this ${KINDS[kind]}`,
  nameRead: (kind: EntityKind): string => `Name read as this ${KINDS[kind]}`,
  kind: (kind: EntityKind): string => KINDS[kind],

  noDateToCountFrom: '**Not resolved** · the text gives no date of publication to count from',
  wordsDoNotSay: '**Not resolved** · the words do not say which',
  length: 'a length of time',
  repeats: 'comes again and again',
  asTextSays: 'as the text says it',
  workedOut: 'worked out',
  workedOutFrom: (published: string, line: string | undefined): string =>
    `worked out from the date of publication, ${published}${line === undefined ? '' : ` (${line})`}`,
  fromTo: (from: string, to: string): string => `${from} to ${to}`,
  weekday: (day: number): string => WEEKDAYS[day]!,
  /** `season` is its number in ISO 8601-2: 21 is spring. */
  season: (season: number, year: string): string => `${SEASONS[season - 21]!} ${year}`,
  /** `unit` is one of ISO 8601, `T` before those that are shorter than a day: `Y`, `M`, `W`, `D`, `TH`, `TM`, `TS`. */
  duration: (number: number, unit: string): string => counted(number, DURATIONS[unit] ?? unit),

  /** `unit` is a unit in English, or what is counted, as the model has it; `number` is how many; `written` is the noun as the text has it. */
  unit: (unit: string, number: number, written?: string): string => written ?? unitName(unit, number),
  /** A dimension as the model names it. */
  dimension: (name: string): string => name,
  celsius: (number: string): string => `${number} degrees Celsius`,
  bound: (bound: QuantityBound): string => BOUNDS[bound],

  faultMessage: (_text: string, { message }: Artefact): string => message,
  fault: (message: string): string => `**Fault of the copy** · ${message}`,
  fixesPlaces: (number: number): string => `The quick fix mends ${number} places.`,
  fixPutsInSpace: 'The quick fix puts in a space.',
  fixWhiteSpace: 'The quick fix changes white space only.',
  fixTakesOut: (words: string): string => `The quick fix takes out “${words}”.`,
  fixPutsIn: (words: string): string => `The quick fix puts in “${words}”.`,
  fixWrites: (words: string, old: string): string => `The quick fix writes “${words}” for “${old}”.`,

  hearsayAlone: '**Hearsay** · the text does not say who reports it',
  covers: (words: string): string => `It covers “${words}”`,
  unattributed: '**Quotation** · the text does not say whose words these are',
  marks: (kind: Exclude<Quotation['kind'], 'speech'>): string => MARKS[kind],
  wasteCard: (reason: BoilerplateReason): string => `**Not the story** · ${REASONS[reason][0]}`,

  items: (number: number): string => counted(number, 'item'),
  blocks: (number: number): string => counted(number, 'block'),
  caption: (credit: string): string => `caption, ${credit}`,
  block: (kind: BlockKind): string => kind,
  waste: (reason: BoilerplateReason): string => reason.replaceAll('-', ' '),
  wasteNote: (reason: BoilerplateReason): string => REASONS[reason][1],
  unsureStatement: 'unsure: ',
  rest: 'Not the story',
  notShown: (number: number): string => `${counted(number, 'block')} more`,
  outlineLimit: (limit: number): string => `the outline ends at ${limit} rows`,

  hintDate: (published: string): string => `Worked out from the date of publication, ${published}`,
  hintDateAlone: 'Worked out from a date that the text names before',
  hintSpeaker: (speaker: string): string => `These words carry on what ${speaker} says`,
  hintUnits: 'The same in metric units, rounded',

  mend: (code: ArtefactCode): string => `Mend: ${FAULTS[code][0]}`,
  mendSame: (number: number, code: ArtefactCode): string => `Mend all ${number}: ${FAULTS[code][0]}`,
  /** `minor` are those beside the faults that a list of problems has. */
  mendAll: (number: number, minor: number): string => `Mend the whole copy: ${faultsAnd(number, minor)}`,
  faultsOfSort: (code: ArtefactCode): string => upperFirst(FAULTS[code][1]),
  putInSpace: 'Put in a space',
  putIn: (words: string): string => `Put in “${words}”`,
  takeOut: (words: string): string => `Take out “${words}”`,
  write: (words: string, old: string): string => `Write “${words}” for “${old}”`,
  ignoreHere: (code: ArtefactCode): string => `Ignore here: ${FAULTS[code][0]}`,
  ignoreRule: (code: ArtefactCode): string => `Ignore everywhere: ${FAULTS[code][0]}`,
  notTheStory: (reason: BoilerplateReason): string => `Not the story: ${REASONS[reason][0]}.`,
  takeOutBlock: (reason: BoilerplateReason): string => `Take out what is not the story: ${REASONS[reason][0]}`,
  takeOutAllBlocks: (number: number): string => `Take out all ${counted(number, 'block')} that are not the story`,

  article: 'This article',
  reports: 'what the article itself reports',
  unnamed: 'unnamed source',
  unstated: 'source not stated',
  sourceKind: (kind: SourceKind): string => wording.sourceKinds[kind],

  mailTo: (address: string): string => `Write to ${address}`,
  follow: 'Follow the link',
};

/** `4 faults`, `4 faults and 20 minor ones`, `20 minor faults`. */
function faultsAnd(number: number, minor: number): string {
  if (number === 0) return counted(minor, 'minor fault');
  return counted(number, 'fault') + (minor === 0 ? '' : ` and ${minor} minor one${minor === 1 ? '' : 's'}`);
}

/** `1 name`, `2 names`. */
function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** One fault inside a line, and all of its sort. */
const FAULTS: Record<ArtefactCode, readonly [one: string, all: string]> = {
  'missing-space': ['missing space', 'missing spaces'],
  'repeated-word': ['repeated word', 'repeated words'],
  'repeated-phrase': ['repeated words', 'repeated phrases'],
  'repeated-paragraph': ['repeated paragraph', 'repeated paragraphs'],
  'unclosed-quote': ['quotation that is not closed', 'quotations that are not closed'],
  'unopened-quote': ['quotation that is not opened', 'quotations that are not opened'],
  'missing-terminal-punctuation': ['missing full stop', 'missing full stops'],
  'no-break-space': ['no-break space', 'no-break spaces'],
  mojibake: ['garbled characters', 'garbled characters'],
  'control-character': ['control character', 'control characters'],
  'html-entity': ['HTML entity', 'HTML entities'],
  'html-tag': ['HTML tag', 'HTML tags'],
  'soft-hyphen': ['soft hyphen', 'soft hyphens'],
  'line-wrapped': ['broken lines', 'broken lines'],
  truncated: ['text cut off', 'text cut off'],
};

/** In a sentence, and behind the words themselves. */
const REASONS: Record<BoilerplateReason, readonly [whole: string, short: string]> = {
  'feed-credit': ['credit of the feed that it came through', 'line of a feed'],
  'comment-form': ['form for comments', 'comment form'],
  share: ['buttons to share it', 'sharing'],
  subscribe: ['call to subscribe', 'newsletter'],
  related: ['links to other articles', 'related stories'],
  navigation: ['navigation of the page', 'navigation'],
  advertisement: ['advertisement', 'advertisement'],
  copyright: ['notice of copyright', 'copyright'],
  cookie: ['notice of cookies', 'cookies'],
  'author-bio': ['note on the author', 'about the author'],
  other: ['furniture of the page', 'other'],
};

/** `once`, `twice`, `3 times`. */
function times(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${number} times`;
}

const KINDS: Record<EntityKind, string> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  event: 'event',
  work: 'work',
  law: 'law',
  facility: 'building or site',
};

const BOUNDS: Record<QuantityBound, string> = {
  'at-least': 'at least',
  'more-than': 'more than',
  'at-most': 'at most',
  'less-than': 'less than',
  about: 'about',
};

const MARKS: Record<Exclude<Quotation['kind'], 'speech'>, string> = {
  scare: '**Scare quotes** · the writer keeps a distance from the words; nobody is quoted',
  title: '**Title of a work** · nobody is quoted',
  term: '**A word or nickname as such** · nobody is quoted',
};

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const DURATIONS: Record<string, string> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
  TS: 'second',
};
