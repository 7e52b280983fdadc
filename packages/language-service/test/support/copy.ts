import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';

const folder = new URL('../../../../examples/', import.meta.url);

/** The example articles, each with its name. */
export const examples: readonly (readonly [name: string, text: string])[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

/** Parted by bars. */
const WORDS =
  'Nadia Brell|Brell|she|the Harbour Board|Paris|an unnamed official|said|told|that|according to|reportedly|denied|40 miles|' +
  'on Monday|4 April 2031|the dam will hold|the the|&amp;|<b>|<script>|Share|Leave a Reply|- a hall|What now|' +
  'https://dam.example/a?b=c|a@b.example';
const PIECES = [
  ...WORDS.split('|'),
  ...Array.from('“”"‘’«»\n\n\r .,`*[]()!#>~|\\\u2028'),
  '\n\n',
  '\r\n',
  '. ',
  '😀',
  '\ud83d',
  '](x)',
];

/** Copy of any kind: words of news in any order with marks and line ends between, parts of examples, and plain noise. */
export const anyCopy: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .map((pieces) => pieces.join(' ').replaceAll(/ (?=[\n,.”])/g, '')),
  },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...examples), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(600))
      .map(([[, text], part, length]) => text.slice(Math.floor(part * text.length)).slice(0, length)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 100 }) },
);
