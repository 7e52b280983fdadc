import { expect, test } from 'vitest';
import { chainInWords } from '../../src/export/chain.ts';
import { contentInWords } from '../../src/export/content.ts';
import { joint } from '../../src/export/joint.ts';
import { madeArticle, type Said } from './made-article.ts';

/** The last statement as it is printed on one line. */
function printed(text: string, ...said: Said[]): string {
  const article = madeArticle(text, said, [{ name: 'Vint' }, { name: 'The Gazette', kind: 'organization' }]);
  const last = article.attributions.at(-1)!;
  return `${chainInWords(article, last.id)}${joint(article, last)} ${contentInWords(article, last)}`;
}

test.each<[expected: string, text: string, said: Said]>([
  // One sentence, as in the article
  ['Vint said that it rained', 'Vint said that it rained.', { cue: 'said', content: 'that it rained' }],
  ['Vint said it rained', 'Vint said it rained.', { cue: 'said', content: 'it rained' }],
  ['Vint denied the charge', 'Vint denied the charge.', { cue: 'denied', content: 'the charge' }],
  ['Vint denies the charge', 'Vint left, denying the charge.', { cue: 'denying', content: 'the charge' }],
  ['Vint called it “a lie”', 'Vint called it “a lie”.', { cue: 'called', content: '“a lie”', kind: 'mixed' }],
  ['Vint’s threat to leave', 'It was Vint’s threat to leave.', { cue: 'threat', content: 'to leave' }],
  ['Vint wants to leave', 'Vint wants, for now, to leave.', { cue: 'wants', content: 'to leave' }],
  ['Vint described … as wet', 'Vint described, as it was, as wet.', { cue: 'described', content: 'as wet' }],
  ['Vint called … “Rain”', 'a day Vint called “Rain”', { cue: 'called', content: '“Rain”', kind: 'direct' }],
  ['Vint spoke of “Rain”', 'Vint spoke of “Rain”.', { cue: 'spoke', content: '“Rain”', kind: 'mixed' }],
  ['Vint says it rains', 'According to Vint, it rains.', { cue: 'According to', content: 'it rains' }],
  [
    'Vint says it is “wet”',
    'According to Vint, it is “wet”.',
    { cue: 'According to', content: 'it is “wet”', kind: 'mixed' },
  ],
  // A quotation or a clause of its own
  ['Vint said: “It rains”', 'Vint said “It rains”.', { cue: 'said', content: '“It rains”', kind: 'direct' }],
  ['Vint said: “rain”', 'Vint said: “rain”.', { cue: 'said', content: '“rain”', kind: 'direct' }],
  ['Vint said: It rains', 'It rains, Vint said.', { cue: 'said', content: 'It rains' }],
  ['Vint says: Rain', 'Vint: Rain', { cue: ':', content: 'Rain' }],
  ['Vint says: to leave', 'According to Vint, to leave', { cue: 'According to', content: 'to leave' }],
])('%s', (expected, text, said) => {
  expect(printed(text, { source: 'Vint', ...said })).toBe(expected);
});

const gazette: Said = { source: 'The Gazette', cue: 'reports' };

test.each<[expected: string, text: string, said: Said]>([
  [
    'Vint said, according to The Gazette, that it rained',
    'The Gazette reports Vint said that it rained.',
    { cue: 'said', content: 'that it rained' },
  ],
  [
    'Vint would find, according to The Gazette, his boat',
    'The Gazette reports Vint would find his boat.',
    { cue: 'find', content: 'his boat' },
  ],
  [
    'Vint was accused, according to The Gazette, of lying',
    'The Gazette reports Vint was accused of lying.',
    { source: '', cue: 'accused', to: 'Vint', content: 'lying', speaker: { label: '' } },
  ],
  [
    'Vint said, according to The Gazette: “It rains”',
    'The Gazette reports Vint said “It rains”.',
    { cue: 'said', content: '“It rains”', kind: 'direct' },
  ],
])('%s', (expected, text, said) => {
  expect(printed(text, gazette, { source: 'Vint', within: 'a1', ...said })).toBe(expected);
});

const said = (content: string, kind: Said['kind'] = 'direct'): string =>
  printed(`Vint said ${content}`, { source: 'Vint', cue: 'said', content, kind });

test('marks inside of marks are single', () => {
  expect(said('‘You wrote: “Go.” I did.’')).toContain('“You wrote: ‘Go.’ I did.”');
  expect(said('"You wrote: "Go." I did."')).toContain('“You wrote: ‘Go.’ I did.”');
  expect(said('“You wrote: “Go,””')).toContain('“You wrote: ‘Go’”');
  expect(said('“It’s late.”')).toContain('“It’s late.”');
});

test('a mark that was cut off with the end of a quotation is left out', () => {
  expect(said('that it rained.”', 'indirect')).toBe('Vint said that it rained.');
  expect(said('that it was “wet”', 'indirect')).toBe('Vint said that it was “wet”');
});

test.each<[given: string, expected: string, kind: Said['kind']]>([
  ['it was “wet, he said', 'it was “wet, he said”', 'mixed'],
  ['it was “wet, he said', 'it was “wet, he said”', 'indirect'],
  ['it was "wet', 'it was "wet"', 'mixed'],
  ['“wet" it was', '“wet" it was', 'mixed'],
  ['it was “wet’’', 'it was “wet’’', 'mixed'],
  ['the 5" nail', 'the 5" nail', 'indirect'],
])('a quotation that goes on is closed: %s', (given, expected, kind) => {
  expect(said(given, kind)).toBe(`Vint said ${expected}`);
});

test('the comma of the sentence around is left out', () => {
  expect(said('it was “wet,”', 'mixed')).toMatch('said it was “wet”');
  expect(said('it was “wet, cold”', 'mixed')).toMatch('said it was “wet, cold”');
});

test.each<[expected: string, text: string, said: Said]>([
  [
    'The storm is expected to pass',
    'The storm is expected to pass.',
    { cue: 'expected', content: ['The storm', 'to pass'] },
  ],
  [
    'Boats are widely seen as “toys”',
    'Boats are widely seen as “toys”.',
    { cue: 'seen', content: ['Boats', 'as “toys”'], kind: 'mixed' },
  ],
  ['Rain isn’t meant to fall', 'Rain isn’t meant to fall.', { cue: 'meant', content: ['Rain', 'to fall'] }],
  // Where somebody is said to expect it, or the content has one piece, as ever
  [
    'The Gazette expected: The storm … to pass',
    'The storm is expected by The Gazette to pass.',
    { source: 'The Gazette', cue: 'expected', content: ['The storm', 'to pass'] },
  ],
  ['an unstated source expected rain', 'Rain is near. Expected rain.', { cue: 'Expected', content: 'rain' }],
])('whoever says it is not said: %s', (expected, text, said) => {
  expect(printed(text, { rule: 'fitted-subject-content', ...said })).toBe(expected);
});
