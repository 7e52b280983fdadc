import { parse } from '@article-digest/core';
import { describe, expect, test } from 'vitest';
import * as service from '../src/index.ts';
import { linesOf } from '../src/line-index.ts';
import { german } from '../src/messages/de.ts';
import { english } from '../src/messages/en.ts';

test.each([
  ['de', german],
  ['de-AT', german],
  ['DE_de', german],
  ['en', english],
  ['en-GB', english],
  ['fr', english],
  ['', english],
  ['constructor', english],
  [undefined, english],
])('%s has its words, or English ones', (tag, expected) => {
  expect(service.messagesFor(tag)).toBe(expected);
});

/** What messages are made of that say something of a code; all others are given a number and a word. */
const GIVEN: Record<string, readonly unknown[]> = {
  block: ['list'],
  bound: ['about'],
  descriptionRead: ['place'],
  dimension: ['length'],
  duration: [3, 'D'],
  faultsOfSort: ['mojibake'],
  ignoreHere: ['mojibake'],
  ignoreRule: ['mojibake'],
  kind: ['place'],
  marks: ['title'],
  mend: ['mojibake'],
  mendAll: [0, 20],
  mendSame: [3, 'mojibake'],
  nameRead: ['law'],
  notTheStory: ['cookie'],
  pronounRead: ['person'],
  season: [21, '2031'],
  sourceKind: ['documents'],
  takeOutBlock: ['cookie'],
  unit: ['mile', 3],
  waste: ['cookie'],
  wasteCard: ['cookie'],
  wasteNote: ['cookie'],
  weekday: [1],
};
/** Made of an article, or of a list. */
const OF_THE_ARTICLE = ['speaker', 'chain', 'cautions', 'faultMessage', 'alsoCalled'];

function said(name: string, message: unknown): string {
  if (typeof message === 'string') return message;
  return String((message as (...given: unknown[]) => unknown)(...(GIVEN[name] ?? [3, 'three'])));
}

test('no message is the same in both languages', () => {
  const names = Object.keys(english) as (keyof typeof english)[];
  expect(Object.keys(german).toSorted()).toEqual(names.toSorted());
  const made = names.filter((name) => !OF_THE_ARTICLE.includes(name));
  expect(made.filter((name) => said(name, german[name]) === said(name, english[name]))).toEqual([]);
  for (const name of made) expect(said(name, german[name]), name).not.toMatch(/undefined|^$/);
});

const STORY = `Dam holds after storm

Nadia Brell told reporters on Monday that the dam, 40 miles from Oster, had held.The council met.

“It is deep,” said Brell.

“It is also wide, and it will hold for a hundred years,” Brell said. “And nobody will be hurt.

“We have looked at every wall of it.”

An unnamed official said that Brell had told the council the the dam was safe.

Share this article

Leave a Reply`;
const article = parse(STORY, { language: 'en', published: '2031-04-05' });
const whole = linesOf(article).rangeOf({ start: 0, end: STORY.length });
const inGerman = { messages: german };

describe('in German', () => {
  test('the line above the headline and the status', () => {
    expect(service.codeLenses(article, 'u', inGerman)[0]!.command!.title).toMatch(
      /^\d+ Aussagen · \d+ Sprecher · 1 ungenannte Quelle · \d Fehler · 1 Min\.$/,
    );
    expect(service.foundInWords(article, inGerman)).toMatch(/Aussagen, \d+ Sprecher/);
  });

  test('hints', () => {
    const hints = service.inlayHints(article, whole, inGerman);
    expect(hints.map(({ label, tooltip }) => [label, tooltip])).toEqual([
      ['2031-03-31', 'Aus dem Tag der Veröffentlichung erschlossen, 2031-04-05'],
      ['= 64 Kilometer', 'Dasselbe in metrischen Einheiten, gerundet'],
      ['— Nadia Brell', 'Diese Worte setzen fort, was Nadia Brell sagt'],
    ]);
  });

  test('faults of the copy, and what is not the story', () => {
    const found = service.diagnostics(article, { boilerplate: true, ...inGerman }).map(({ message }) => message);
    expect(found).toEqual([
      'Hier fehlt ein Leerzeichen.',
      '„the“ steht hier zweimal.',
      'Nicht Teil des Artikels: Knöpfe zum Teilen.',
      'Nicht Teil des Artikels: Kommentarfeld.',
    ]);
  });

  test('quick fixes', () => {
    const titles = service
      .codeActions(article, 'u', whole, undefined, { ignoring: true, ...inGerman })
      .map(({ title }) => title);
    expect(titles).toEqual([
      'Leerzeichen einsetzen',
      '„the“ herausnehmen',
      'Die ganze Kopie bereinigen: 2 Fehler',
      'Herausnehmen, was nicht Teil des Artikels ist: Knöpfe zum Teilen',
      'Herausnehmen, was nicht Teil des Artikels ist: Kommentarfeld',
      'Alle 2 Blöcke herausnehmen, die nicht Teil des Artikels sind',
      'Hier übergehen: fehlendes Leerzeichen',
      'Überall übergehen: fehlendes Leerzeichen',
      'Hier übergehen: doppeltes Wort',
      'Überall übergehen: doppeltes Wort',
    ]);
    const [all] = service.codeActions(article, 'u', whole, [service.FIX_ALL_KIND], inGerman);
    expect(all!.title).toBe('Die ganze Kopie bereinigen: 2 Fehler');
  });

  test('the outline, the hierarchy and symbols of a folder', () => {
    const details = service.documentSymbols(article, inGerman).map(({ name, detail }) => `${name} | ${detail}`);
    expect(details[0]).toBe('Dam holds after storm | Überschrift');
    expect(details.at(-1)).toBe('Nicht Teil des Artikels | 2 Blöcke');
    const position = linesOf(article).positionAt(STORY.indexOf('the dam was safe'));
    const [item] = service.prepareCallHierarchy(article, 'u', position, inGerman);
    expect(item!.detail).toMatch(/\d+ Aussagen$/);
    const callers = service.incomingCalls(article, item!, inGerman).map(({ from }) => `${from.name}, ${from.detail}`);
    expect(callers).toContain('An unnamed official, ungenannte Quelle · 1 Aussage');
    expect(callers).toContain('Dieser Artikel, was der Artikel selbst berichtet');
    const [, person] = service.workspaceSymbols(article, 'u', '', inGerman);
    expect(person!.containerName).toMatch(/^\d+ Aussagen · Dam holds after storm$/);
  });
});
