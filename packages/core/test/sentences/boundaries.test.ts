import { describe, expect, test } from 'vitest';
import { findSentences } from '../../src/sentences/boundaries.ts';
import { tokenize } from '../../src/sentences/tokens.ts';

/** `‖` stands where a sentence ends and another begins. */
function expectSentences(marked: string): void {
  const text = marked.replaceAll('‖', ' ');
  const tokens = tokenize(text);
  const sentences = findSentences([{ start: 0, end: text.length }], tokens);
  const found = sentences.map(({ first, end }) => text.slice(tokens[first]!.start, tokens[end - 1]!.end));
  expect(found).toEqual(marked.split('‖'));
}

const count = (text: string): number => findSentences([{ start: 0, end: text.length }], tokenize(text)).length;

describe('a sentence ends', () => {
  test.each([
    'The ferry sank.‖Nobody was hurt.',
    'Is it safe?‖No!‖Then close it.',
    '“We stay.”‖The crew went home.',
    'It closed (for good).‖A sign hung there.',
    'They met in the U.S.‖The talks failed.',
    'It closed at 10 p.m.‖The guests left.',
    'The last part is missing…‖Then it goes on.',
    'The school grew fast. [12]‖It has two halls.',
    '1) The first hall‖2) The second hall',
    'a. The bread‖b. The wine‖c. The salt',
    'Was it lost? [...]‖The mill is shut.',
    'It was lost. [source needed]‖The mill says no.',
    'The hall was shut. 3‖The mill was not.',
    'They sell bread, wine, etc.‖Mills are rare.',
    'Figure 4.7‖The mill in spring.',
    'Was it lost (in 1931)?‖The mill says no.',
    'Every roof was lost. (Photo: Mara Ilves)',
    'Every roof was lost.‖(The mill had none.)',
  ])('%s', expectSentences);

  test('with no space behind the stop, between two words', () => {
    expect(count('Rain fell.The road flooded.')).toBe(2);
    expect(count('Read it at example.com today.')).toBe(1);
  });
});

describe('a sentence goes on', () => {
  test.each([
    'Mr. Ward met Dr. J. R. Holt of Ward & Sons Inc. in Velmark.',
    'Gen. Arvo Lind left at 10 a.m. Monday.',
    'He lives in the U.S. Senate district of the north.',
    'See No. 5, Law No. (7) and pp. 3 to 7.',
    'It costs $3.5 a litre at example.com today.',
    '“Why?” Mara Ilves asked.',
    '“Go!” he said.',
    'The hall, built in ca. 1890, is closed.',
    'Albert I. Ward signed it.',
    '2. Methods and means',
    'She wrote “it was late” (Ward 55).',
    'They sang Ahoy! (1911), and it was late.',
    'Joan Ward (b. March 1931) and the hall (c. 1310, r. 1320) are old.',
    'The bread and the wine … I do not know.',
    'The roof [of the mill] fell.',
    'It lies at N°. 12 of the road.',
    'Figure 4.7 shows the mill.',
  ])('%s', expectSentences);
});

test('an item of a list ends its sentence, stop or none', () => {
  const text = 'Open the gate\nFeed the goats';
  const tokens = tokenize(text);
  const segments = [
    { start: 0, end: 13 },
    { start: 14, end: text.length },
  ];
  expect(findSentences(segments, tokens)).toEqual([
    { first: 0, end: 3 },
    { first: 3, end: 6 },
  ]);
});
