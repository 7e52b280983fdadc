import { digest, parse, type Article } from '@article-digest/core';
import * as fc from 'fast-check';
import stringWidth from 'string-width';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/render/dates.ts';
import { shorten } from '../../src/render/layout.ts';
import { renderText } from '../../src/render/text.ts';
import { visible } from '../../src/render/visible.ts';

const shown = (article: Article, width: number, color = false): string =>
  renderText(article, digest(article), { width, color });

const HOSTILE = [
  'Storm \u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b31m\u0000 “Go,” said Orla \u202eVint\u202c of the Port Lume harbour office on Monday.',
  `“${'a'.repeat(300)},” said Orla ${'V'.repeat(90)}int, a harbour master. ${'b'.repeat(300)} was 40 km from ${'c'.repeat(90)}.`,
  '港湾は閉鎖された。“ゴー、” said Orla Vint of 港湾港湾港湾港湾港湾港湾港湾港湾港湾港湾港湾港湾港湾港湾港湾港湾 on 3 March 2026.',
  '👩‍👩‍👧‍👦 “Go 🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊🌊,” Orla Vint told 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 on Monday.',
  '\ud800 lone \udc00 “surrogates,” said Orla Vint.',
];

describe.each([20, 40, 80, 120])('at %d columns', (width) => {
  test.each(HOSTILE.map((text, index) => [index, text] as const))(
    'no line of text %d is wider, and nothing raw gets through',
    (_index, text) => {
      const article = parse(`Storm at sea\n\n${text}\n\n${text}`, {
        url: 'https://paper.example/a-very-long-address-without-any-place-to-break-it-in',
      });
      article.meta.publisher = text;
      for (const color of [false, true]) {
        const printed = shown(article, width, color);
        const plain = stripVTControlCharacters(printed);
        for (const line of plain.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(color ? plain : printed).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]|\p{Surrogate}/u);
      }
    },
  );
});

test('whatever the article holds, the digest fits and holds no control character', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('“Go,” ', 'said Orla Vint ', '\n\n', '• ', '40 km ', 'on Monday ', 'Abel Marr told her '),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.integer({ min: 20, max: 130 }), (parts, width) => {
      const printed = shown(parse(parts.join('')), width);
      expect(printed).not.toMatch(/[^\P{Cc}\n]/u);
      for (const line of printed.split('\n')) {
        expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/ $/);
      }
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['a\tb\r\n c', 'a b c'],
  ['\u001b[2J', '␛[2J'],
  ['a\u007f\u0085\u009b', 'a␡\ufffd\ufffd'],
  ['so\u00adft\u200b \ufeff\u202e', 'soft'],
])('%j is shown as %j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});

test.each([
  ['one two three', 13, 'one two three'],
  ['one two three', 10, 'one two…'],
  ['onetwothree', 8, 'onetwot…'],
  ['港湾港湾', 5, '港湾…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, '👩‍👩‍👧‍👦…'],
])('%j in %d columns', (text, columns, expected) => {
  expect(shorten(text, columns)).toBe(expected);
});

test.each([
  ['2026-03-02', 'Mon 2 March 2026'],
  ['2026-03-02T18:30:00Z', 'Mon 2 March 2026, 18:30'],
  ['2026-03', 'March 2026'],
  ['2026-W10', 'week of 2 March 2026'],
  ['2027-W01', 'week of 4 January 2027'],
  ['2026-03-02/2026-03-04', '2–4 March 2026'],
  ['2026-02-28/2026-03-04', '28 February – 4 March 2026'],
  ['2023-03-04/2026-03-04', '4 March 2023 – 4 March 2026'],
  ['2026-03-02/2026-03-02', 'Mon 2 March 2026'],
  ['2026-03/2026-05', 'March – May 2026'],
  ['2026-21', 'spring 2026'],
  ['2026-24', 'winter 2026'],
  ['2026-13', '2026-13'],
  ['1990/1999', '1990–1999'],
  ['2026', '2026'],
  ['P3D', 'P3D'],
  ['2026-03-02/..', '2026-03-02/..'],
])('%s is told as %s', (value, words) => {
  expect(dateInWords(value)).toBe(words);
});
