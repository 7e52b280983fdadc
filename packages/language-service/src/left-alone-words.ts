import type { LeftAlone } from './gate.ts';

type Words = Record<LeftAlone, (maxLength: number) => string>;

const ENGLISH: Words = {
  empty: () => 'There is no text.',
  'too-short': () => 'Too few words for an article.',
  binary: () => 'Holds control characters: not text.',
  log: () => 'Looks like a log.',
  table: () => 'Looks like a table.',
  code: () => 'Looks like code or configuration.',
  markup: () => 'Looks like documentation.',
  list: () => 'Looks like a list.',
  'no-prose': () => 'Hardly any full sentences.',
  'no-reporting': () => 'Prose in which nobody says anything.',
  'not-english': () => 'Looks like another language than English.',
  'too-long': (most) => `Longer than ${most.toLocaleString('en-US')} characters.`,
  'turned-off': () => 'Turned off for this document.',
  setting: () => 'Turned off by a setting.',
};

const GERMAN: Words = {
  empty: () => 'Es ist kein Text da.',
  'too-short': () => 'Zu wenige Wörter für einen Artikel.',
  binary: () => 'Enthält Steuerzeichen: kein Text.',
  log: () => 'Sieht wie ein Protokoll aus.',
  table: () => 'Sieht wie eine Tabelle aus.',
  code: () => 'Sieht wie Programmtext oder Konfiguration aus.',
  markup: () => 'Sieht wie eine Dokumentation aus.',
  list: () => 'Sieht wie eine Liste aus.',
  'no-prose': () => 'Kaum vollständige Sätze.',
  'no-reporting': () => 'Fließtext, in dem niemand etwas sagt.',
  'not-english': () => 'Sieht nach einer anderen Sprache als Englisch aus.',
  'too-long': (most) => `Länger als ${most.toLocaleString('de-DE')} Zeichen.`,
  'turned-off': () => 'Für dieses Dokument ausgeschaltet.',
  setting: () => 'Durch eine Einstellung ausgeschaltet.',
};

/** Why a document is left alone, as a sentence in German or else in English; `language` is a BCP 47 tag. */
export function leftAloneInWords(
  why: LeftAlone,
  { maxLength }: { maxLength: number },
  language: string = 'en',
): string {
  return (/^de\b/i.test(language) ? GERMAN : ENGLISH)[why](maxLength);
}
