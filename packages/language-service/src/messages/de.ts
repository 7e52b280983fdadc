import type { Artefact, ArtefactCode, BlockKind, BoilerplateReason, EntityKind, Quotation } from '@article-digest/core';
import { messages as wording } from '@article-digest/core/locales/de';
import { SURE } from '@article-digest/core/wording';
import { upperFirst } from '../upper-first.ts';
import { BOUNDS, DIMENSIONS, DURATIONS, UNITS } from './de-measures.ts';
import type { Messages } from './messages.ts';

const NOBODY = 'nicht genannte Quelle';

/** German. Words of the article stay in English, as they stand there. */
export const german: Messages = {
  numbers: 'de-DE',
  speaker: (article, speaker) => wording.speaker(article, speaker) || NOBODY,
  cautions: ({ evidential, confidence }) => [
    ...(evidential === undefined ? [] : ['Hörensagen']),
    ...(confidence < SURE ? ['unsicher'] : []),
  ],
  chain: (article, id) => wording.chain(article, id),

  statements: (number) => counted(number, 'Aussage', 'Aussagen'),
  speakers: (number) => counted(number, 'Sprecher', 'Sprecher'),
  unnamedSources: (number) => counted(number, 'ungenannte Quelle', 'ungenannte Quellen'),
  faults: (number) => counted(number, 'Fehler', 'Fehler'),
  minutes: (number) => `${number} Min.`,
  showDigest: 'Die Zusammenfassung dieses Artikels zeigen',

  sure: 'sicher',
  fairlySure: 'ziemlich sicher',
  likely: 'wahrscheinlich',
  unsure: 'unsicher',
  confidence: (words) => `Gewissheit: ${words}`,

  wordForWord: 'Wörtlich gesagt',
  inReportersWords: 'In den Worten des Berichts',
  partlyWordForWord: 'Teils wörtlich gesagt',
  words: (number) => counted(number, 'Wort', 'Wörter'),
  cue: (words) => `Signal „${words}“`,
  addressee: (words) => `gegenüber „${words}“`,
  through: (outer, inner) => `Über ${outer} → **${inner}**`,
  notNamed: 'Der Artikel nennt diese Quelle nicht mit Namen.',
  noSource: 'Der Text gibt für diese Worte keine Quelle an.',
  denied: 'Abgestritten, verweigert oder nicht gesagt.',
  hearsay: (words) => `Hörensagen: „${words}“.`,
  evidence: (line, words) => `Beleg in ${line}: „${words}“`,
  attribution: 'Zuschreibung',
  introduced: (line) => `Vorgestellt in ${line}`,
  line: (number) => `Zeile ${number}`,

  alsoCalled: (names) => `Auch ${names.map((name) => `„${name}“`).join(', ')}`,
  named: (number) => (number === 1 ? 'Nur einmal genannt' : `${upperFirst(times(number))} genannt`),
  timesQuoted: (number) => `${times(number)} zitiert`,
  firstMention: 'erste Nennung',
  firstNamed: (line, words) => `zuerst in ${line} als „${words}“`,
  pronounRead: (kind) => `Das Fürwort meint ${THESE[kind]}`,
  descriptionRead: (kind) => `Die Beschreibung meint ${THESE[kind]}`,
  nameRead: (kind) => `Der Name meint ${THESE[kind]}`,
  kind: (kind) => KINDS[kind],

  noDateToCountFrom: '**Offen** · der Text nennt keinen Tag der Veröffentlichung, von dem an zu zählen wäre',
  wordsDoNotSay: '**Offen** · die Worte sagen nicht, welcher',
  length: 'eine Dauer',
  repeats: 'immer wieder',
  asTextSays: 'wie es der Text sagt',
  workedOut: 'erschlossen',
  workedOutFrom: (published, line) =>
    `aus dem Tag der Veröffentlichung erschlossen, ${published}${line === undefined ? '' : ` (${line})`}`,
  fromTo: (from, to) => `${from} bis ${to}`,
  weekday: (day) => WEEKDAYS[day]!,
  season: (season, year) => `${SEASONS[season - 21]!} ${year}`,
  duration: (number, unit) => counted(number, ...(DURATIONS[unit] ?? [unit, unit])),

  unit: (unit, number, written = unit) => {
    const [one, many] = UNITS[unit] ?? [written, written];
    return number === 1 ? one : many;
  },
  dimension: (name) => DIMENSIONS[name] ?? name,
  celsius: (number) => `${number} Grad Celsius`,
  bound: (bound) => BOUNDS[bound],

  faultMessage: (text, artefact) => MESSAGES[artefact.code](text, artefact),
  fault: (message) => `**Fehler der Kopie** · ${message}`,
  fixesPlaces: (number) => `Die Korrektur ändert ${number} Stellen.`,
  fixPutsInSpace: 'Die Korrektur setzt ein Leerzeichen.',
  fixWhiteSpace: 'Die Korrektur ändert nur Leerraum.',
  fixTakesOut: (words) => `Die Korrektur nimmt „${words}“ heraus.`,
  fixPutsIn: (words) => `Die Korrektur setzt „${words}“ ein.`,
  fixWrites: (words, old) => `Die Korrektur schreibt „${words}“ statt „${old}“.`,

  hearsayAlone: '**Hörensagen** · der Text sagt nicht, wer es berichtet',
  covers: (words) => `Es gilt für „${words}“`,
  unattributed: '**Zitat** · der Text sagt nicht, wessen Worte das sind',
  marks: (kind) => MARKS[kind],
  wasteCard: (reason) => `**Nicht Teil des Artikels** · ${REASONS[reason][0]}`,

  items: (number) => counted(number, 'Punkt', 'Punkte'),
  blocks: (number) => counted(number, 'Block', 'Blöcke'),
  caption: (credit) => `Bildunterschrift, ${credit}`,
  block: (kind) => BLOCKS[kind],
  waste: (reason) => REASONS[reason][0],
  wasteNote: (reason) => REASONS[reason][1],
  unsureStatement: 'unsicher: ',
  rest: 'Nicht Teil des Artikels',
  notShown: (number) => counted(number, 'weiterer Block', 'weitere Blöcke'),
  outlineLimit: (limit) => `die Gliederung endet nach ${limit} Zeilen`,

  hintDate: (published) => `Aus dem Tag der Veröffentlichung erschlossen, ${published}`,
  hintDateAlone: 'Aus einem Tag erschlossen, den der Text vorher nennt',
  hintSpeaker: (speaker) => `Diese Worte setzen fort, was ${speaker} sagt`,
  hintUnits: 'Dasselbe in metrischen Einheiten, gerundet',

  mend: (code) => `Beheben: ${FAULTS[code][0]}`,
  mendSame: (number, code) => `Alle ${number} beheben: ${FAULTS[code][0]}`,
  mendAll: (number, minor) => `Die ganze Kopie bereinigen: ${faultsAnd(number, minor)}`,
  faultsOfSort: (code) => upperFirst(FAULTS[code][1]),
  putInSpace: 'Leerzeichen einsetzen',
  putIn: (words) => `„${words}“ einsetzen`,
  takeOut: (words) => `„${words}“ herausnehmen`,
  write: (words, old) => `„${words}“ statt „${old}“ schreiben`,
  ignoreHere: (code) => `Hier übergehen: ${FAULTS[code][0]}`,
  ignoreRule: (code) => `Überall übergehen: ${FAULTS[code][0]}`,
  notTheStory: (reason) => `Nicht Teil des Artikels: ${REASONS[reason][0]}.`,
  takeOutBlock: (reason) => `Herausnehmen, was nicht Teil des Artikels ist: ${REASONS[reason][0]}`,
  takeOutAllBlocks: (number) => `Alle ${number} Blöcke herausnehmen, die nicht Teil des Artikels sind`,

  article: 'Dieser Artikel',
  reports: 'was der Artikel selbst berichtet',
  unnamed: 'ungenannte Quelle',
  unstated: 'Quelle nicht angegeben',
  sourceKind: (kind) => wording.sourceKinds[kind],

  mailTo: (address) => `An ${address} schreiben`,
  follow: 'Dem Link folgen',
};

function faultsAnd(number: number, minor: number): string {
  if (number === 0) return counted(minor, 'kleiner Fehler', 'kleine Fehler');
  return counted(number, 'Fehler', 'Fehler') + (minor === 0 ? '' : ` und ${counted(minor, 'kleiner', 'kleine')}`);
}

function counted(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

function times(number: number): string {
  return ['nie', 'einmal', 'zweimal', 'dreimal'][number] ?? `${number}-mal`;
}

/** One fault inside a line, and all of its sort. */
const FAULTS: Record<ArtefactCode, readonly [one: string, all: string]> = {
  'missing-space': ['fehlendes Leerzeichen', 'fehlende Leerzeichen'],
  'repeated-word': ['doppeltes Wort', 'doppelte Wörter'],
  'repeated-phrase': ['doppelte Wörter', 'doppelte Wendungen'],
  'repeated-paragraph': ['doppelter Absatz', 'doppelte Absätze'],
  'unclosed-quote': ['Zitat ohne Ende', 'Zitate ohne Ende'],
  'unopened-quote': ['Zitat ohne Anfang', 'Zitate ohne Anfang'],
  'missing-terminal-punctuation': ['fehlender Punkt', 'fehlende Schlusspunkte'],
  'no-break-space': ['geschütztes Leerzeichen', 'geschützte Leerzeichen'],
  mojibake: ['verstümmelte Zeichen', 'verstümmelte Zeichen'],
  'control-character': ['Steuerzeichen', 'Steuerzeichen'],
  'html-entity': ['HTML-Entität', 'HTML-Entitäten'],
  'html-tag': ['HTML-Tag', 'HTML-Tags'],
  'soft-hyphen': ['weicher Trennstrich', 'weiche Trennstriche'],
  'line-wrapped': ['umgebrochene Zeilen', 'umgebrochene Zeilen'],
  truncated: ['abgeschnittener Text', 'abgeschnittener Text'],
};

/** What is wrong, in a sentence, as the model says it in English. */
const MESSAGES: Record<ArtefactCode, (text: string, artefact: Artefact) => string> = {
  'missing-space': () => 'Hier fehlt ein Leerzeichen.',
  'repeated-word': (text, { start, end }) => `„${text.slice(start, end).split(/\s/)[0]}“ steht hier zweimal.`,
  'repeated-phrase': () => 'Diese Wörter stehen hier zweimal.',
  'repeated-paragraph': () => 'Dieser Absatz steht weiter oben schon einmal.',
  'unclosed-quote': () => 'Dieses Zitat hört nirgends auf.',
  'unopened-quote': () => 'Dieses Zitat hört auf, fängt aber nirgends an.',
  'missing-terminal-punctuation': () => 'Dieser Absatz endet ohne Punkt.',
  'no-break-space': () => 'Ein geschütztes Leerzeichen steht, wo ein gewöhnliches hingehört.',
  mojibake: (_, { fix }) =>
    fix?.[0] === undefined
      ? 'Ein Zeichen ging hier bei einer Umwandlung des Textes verloren.'
      : `Diese Zeichen wurden in der falschen Kodierung gelesen; sie stehen für „${fix[0].newText}“.`,
  'control-character': () => 'Hier steht ein unsichtbares Zeichen.',
  'html-entity': (_, { fix }) =>
    fix === undefined || fix[0]!.newText.trim() === ''
      ? 'Das steht in HTML für ein Leerzeichen oder ein unsichtbares Zeichen.'
      : `Das ist „${fix[0]!.newText}“, für HTML geschrieben.`,
  'html-tag': () => 'Ein HTML-Tag blieb im Text stehen.',
  'soft-hyphen': () => 'In diesem Wort verbirgt sich ein weicher Trennstrich.',
  'line-wrapped': () => 'Die Zeilen dieses Absatzes sind in fester Breite umgebrochen.',
  truncated: () => 'Hier ist der Text abgeschnitten.',
};

/** In a sentence, and behind the words themselves. */
const REASONS: Record<BoilerplateReason, readonly [whole: string, short: string]> = {
  'feed-credit': ['Herkunft aus einem Feed', 'Zeile eines Feeds'],
  'comment-form': ['Kommentarfeld', 'Kommentarfeld'],
  share: ['Knöpfe zum Teilen', 'Teilen'],
  subscribe: ['Werbung für ein Abonnement', 'Newsletter'],
  related: ['Verweise auf andere Artikel', 'verwandte Artikel'],
  navigation: ['Navigation der Seite', 'Navigation'],
  advertisement: ['Anzeige', 'Anzeige'],
  copyright: ['Hinweis zum Urheberrecht', 'Urheberrecht'],
  cookie: ['Hinweis zu Cookies', 'Cookies'],
  'author-bio': ['Notiz zum Autor', 'über den Autor'],
  other: ['Beiwerk der Seite', 'Sonstiges'],
};

const KINDS: Record<EntityKind, string> = {
  person: 'Person',
  organization: 'Organisation',
  place: 'Ort',
  event: 'Ereignis',
  work: 'Werk',
  law: 'Gesetz',
  facility: 'Gebäude oder Anlage',
};

const THESE: Record<EntityKind, string> = {
  person: 'diese Person',
  organization: 'diese Organisation',
  place: 'diesen Ort',
  event: 'dieses Ereignis',
  work: 'dieses Werk',
  law: 'dieses Gesetz',
  facility: 'dieses Gebäude oder diese Anlage',
};

const BLOCKS: Record<BlockKind, string> = {
  headline: 'Überschrift',
  standfirst: 'Vorspann',
  byline: 'Autorenzeile',
  dateline: 'Datumszeile',
  heading: 'Zwischentitel',
  paragraph: 'Absatz',
  list: 'Liste',
  caption: 'Bildunterschrift',
  quote: 'Zitat',
  table: 'Tabelle',
  boilerplate: 'Beiwerk',
};

const MARKS: Record<Exclude<Quotation['kind'], 'speech'>, string> = {
  scare: '**Distanzierende Anführungszeichen** · der Text hält Abstand zu den Worten; niemand wird zitiert',
  title: '**Titel eines Werks** · niemand wird zitiert',
  term: '**Ein Wort oder Spitzname als solcher** · niemand wird zitiert',
};

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'];
const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'];
