import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';

const PEOPLE = [
  'Mara Ilves',
  'Minister Tomas Rehn',
  'Dr. Jana Velt',
  'Rehn',
  'a senior official',
  'She',
  'the port authority',
];
const PLACES = ['Korvald', 'the Sund of Ostra', 'Velmaria', 'New Brenholt', 'Korvaldi', 'Korvaldian'];
const VERBS = ['said', 'told reporters', 'warned', 'denied', 'added', 'reportedly said', 'was told'];
const CLAUSES = [
  'the bridge would close on Monday',
  'at least 40 people were hurt',
  'prices rose 3.5% to $12 million last year',
  'the talks, which began at 9 a.m., had failed',
  'it is 100km from the U.S. border',
  'the minister’s plan isn’t dead',
];
const MARKS: [string, string][] = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ['«', '»'],
  ["'", "'"],
  ['“', ''],
  ['', '”'],
];

const person = fc.constantFrom(...PEOPLE);
const verb = fc.constantFrom(...VERBS);
const clause = fc.constantFrom(...CLAUSES);
const quotation = fc
  .tuple(fc.constantFrom(...MARKS), clause, fc.constantFrom(',', '.', '?', ''))
  .map(([[open, close], words, stop]) => `${open}${words}${stop}${close}`);

const sentence = fc.oneof(
  fc.tuple(person, verb, clause).map(([who, does, what]) => `${who} ${does} that ${what}.`),
  fc.tuple(quotation, person, verb).map(([what, who, does]) => `${what} ${who} ${does}.`),
  fc.tuple(quotation, verb, person, quotation).map(([a, does, who, b]) => `${a} ${does} ${who}. ${b}`),
  fc.tuple(person, verb, person, verb, quotation).map((parts) => parts.join(' ')),
  fc.tuple(clause, person).map(([what, who]) => `According to ${who}, ${what}.`),
  fc.tuple(clause, fc.constantFrom(...PLACES)).map(([what, where]) => `In ${where}, ${what}.`),
);

/** Some sentences of a story. */
export const paragraph: fc.Arbitrary<string> = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .map((sentences) => sentences.join(' '));
const list = fc
  .tuple(fc.constantFrom('- ', '• ', '1. ', '* '), fc.array(clause, { minLength: 2, maxLength: 5 }))
  .map(([marker, items]) => items.map((item) => marker + item).join('\n'));
const boilerplate = fc.constantFrom(
  'Leave a Reply\nYour email address will not be published.',
  'Share this: Facebook Twitter',
  'Copyright 2031 Example Press. All rights reserved.',
  'Read more: Ferry runs aground',
  'Photo: Anton Berg',
  'By Anton Berg, Staff Writer',
  'KORVALD (EP) — The bridge closed.',
  'ADVERTISEMENT',
);
const trouble = fc.constantFrom(
  '\u00a0',
  '\u00ad',
  '&amp;',
  '<b>x</b>',
  'â€œ',
  '\u0007',
  '  ',
  '\ufeff',
  '\ud83d',
  '😀',
);

const block = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  { weight: 1, arbitrary: list },
  { weight: 1, arbitrary: boilerplate },
  { weight: 1, arbitrary: fc.constantFrom(...CLAUSES).map((words) => words.slice(0, 30)) },
  { weight: 1, arbitrary: fc.tuple(sentence, trouble, sentence).map((parts) => parts.join('')) },
);

/** Texts that look like articles, with headlines, quotations of every shape, lists, boilerplate and faults. */
export const articleText: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { maxLength: 12 }), fc.constantFrom('\n\n', '\n', '\r\n\r\n', '\r'))
  .map(([blocks, gap]) => blocks.join(gap));

const headline = fc.constantFrom(
  'Bridge to Korvald Closes on Monday, Ilves Says',
  'Rehn: The port must close',
  'Old mill opens again',
  'Velmaria and New Brenholt agree on ferry',
);
const byline = fc.constantFrom(
  'By Anton Berg',
  'By Mara Ilves and Tomas Rehn, Staff Writers',
  'Anton Berg, 6 May 2031',
);
const dateline = fc.constantFrom('KORVALD (EP) — ', 'NEW BRENHOLT, May 6 - ', '');

/** What a paper prints: a headline, a byline and a dateline over paragraphs of the same few people and places. */
export const newsText: fc.Arbitrary<string> = fc
  .tuple(headline, byline, dateline, fc.array(block, { minLength: 4, maxLength: 12 }))
  .map(([title, author, from, blocks]) => [title, author, from + blocks[0]!, ...blocks.slice(1)].join('\n\n'));

/** Articles, and strings of any characters at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: articleText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...'“ ” ‘ ’ " \' « » . , : ; — - – ! ? ( ) A a 1 …'.split(' '),
          ' ',
          '\n',
          '\r',
          '\t',
          '\u00a0',
        ),
        { maxLength: 200 },
      )
      .map((c) => c.join('')),
  },
);

const folder = new URL('../../../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** A stretch of an example article, cut off anywhere. */
export const exampleText: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...examples), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2500))
  .map(([text, part, length]) => text.slice(Math.floor(part * text.length)).slice(0, 200 + length));
