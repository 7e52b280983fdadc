import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createParser, parse } from '../../src/parse.ts';

/** Names that have to do with each other: short forms, letters, adjectives of each other, kin, words of the language. */
const NAMES = [
  'Mara Ilves',
  'Ilves',
  'Harbour Minister Mara Ilves',
  'Tom Ilves',
  'Jana Velt',
  'Velt',
  'Dr. Jana Velt',
  'Justice Odo Rehn',
  'Rehn',
  'Odo Rehn, better known in Korvald as Marro,',
  'Marro',
  'Korvald',
  'Korvaldi',
  'Korvaldian',
  'Korvald, Ostra and Brenholt',
  'the Korvald Harbour Board (KHB)',
  'KHB',
  'the board',
  'the Ostra Energy Company',
  'the company',
  'Norway',
  'Norwegian',
  'Reed',
  'reed',
  'the minister',
  'the judge',
  'She',
  'He',
  'It',
  'An unnamed official',
  'the official',
  'Ana O’Tarn',
  "O'Tarn",
  'O’Tarn',
  'Lewis Hamilton',
  'Hamilton',
  'Twitter Inc',
  'Twitter',
  'José Tarvira Holm',
  'Tarvira',
  'the UN agency',
];
const name = fc.constantFrom(...NAMES);
const sentence = fc
  .tuple(
    name,
    name,
    fc.constantFrom(
      '{0} said that {1} had left.',
      '“The pier is safe,” {0} said.',
      '{0} told {1} that it leaks. He denied it.',
      'On Monday {0} met {1} in the hall.',
      '“We shall see,” said {0}, who knew {1}.',
      'According to {0}, {1} paid.',
      '{0}, {1} and Lena Orlo came.',
      'The board of {0} saw {1}, the harbour minister.',
    ),
  )
  .map(([a, b, form]) => form.replace('{0}', a).replace('{1}', b));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));
const heading = fc.tuple(name, name).map(([a, b]) => `${a} Meets ${b}`);
const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 1, arbitrary: heading },
  { weight: 1, arbitrary: fc.constant('By Jana Velt') },
);
const article = fc.array(block, { minLength: 1, maxLength: 14 });

/** A name for another, a block more or less, one moved, one split by a stop. */
type Change = (blocks: readonly string[]) => string[];
const at = fc.double({ min: 0, max: 1, noNaN: true });
const change: fc.Arbitrary<Change> = fc
  .tuple(at, at, block, name, name, fc.constantFrom('swap', 'insert', 'delete', 'move', 'type', 'stop'))
  .map(([one, other, words, from, to, what]) => (blocks) => {
    const now = [...blocks];
    const i = Math.floor(one * now.length);
    const own = now[i] ?? '';
    const place = Math.floor(other * own.length);
    if (what === 'insert') now.splice(i, 0, words);
    else if (what === 'delete') now.splice(i, 1);
    else if (what === 'move') now.splice(Math.floor(other * now.length), 0, ...now.splice(i, 1));
    else if (what === 'stop') now[i] = `${own.slice(0, place)}. ${to}${own.slice(place)}`;
    else if (what === 'type') now[i] = `${own.slice(0, place)}x${own.slice(place)}`;
    else now[i] = own.includes(from) ? own.replace(from, to) : `${to} left. ${own}`;
    return now;
  });

const textOf = (blocks: readonly string[]): string => ['Harbour pier opens again', ...blocks].join('\n\n');

describe('who is who, kept while the article changes', () => {
  test('is as from scratch after any change of names', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(article, fc.array(change, { minLength: 1, maxLength: 8 }), (blocks, changes) => {
        const read = createParser();
        let now = blocks;
        read(textOf(now));
        for (const one of changes) {
          now = one(now);
          expect(read(textOf(now))).toEqual(parse(textOf(now)));
        }
      }),
      { numRuns: 80, seed: 20_311 },
    );
  });
});
