import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/sentences/tokens.ts';
import { wordOf } from '../../src/sentences/words.ts';

/** Tokens are parted by `|`, white space by a blank as well. */
function expectTokens(marked: string): void {
  const text = marked.replaceAll('|', '');
  expect(tokenize(text).map((token) => text.slice(token.start, token.end))).toEqual(marked.split(/\|\s?/));
}

describe('tokens', () => {
  test.each([
    'Ilves|’s| plan| is|n’t| theirs|.',
    'the| leaders|’| wife-to-be|,| O’Brien',
    'U.S.|’s| 3.5bn| deal| at| 10| a.m.| Monday',
    'He| said| no|.',
    'See| No.| 5|.',
    'a|—|b|,| c| –| d|...',
    'mail| a@b.co|,| read| https://x.example/y?z=1|.',
    '6|\'| 2|"| and| #tag| @handle',
  ])('%s', expectTokens);

  test('every character but white space lies in one token', () => {
    const text = 'A\u0000b ½ 😀 \ud800 «x» ﷺ “y”\u200d';
    const covered = tokenize(text).reduce((sum, token) => sum + (token.end - token.start), 0);
    expect(covered).toBe(text.replace(/\s/g, '').length);
  });

  test('a million characters without a blank take no more than a moment', () => {
    const start = performance.now();
    for (const unit of ['a', 'a_', '1.', '“', 'a.b-', '@']) tokenize(unit.repeat(1_000_000 / unit.length));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test('a word is known once, with its apostrophes straight', () => {
  expect(wordOf('O’Brien')).toMatchObject({ text: "O'Brien", lower: "o'brien", shape: 'mixed' });
  expect(wordOf('Ilves')).toBe(wordOf('Ilves'));
  expect(['NATO', 'Ilves', 'a', 'A', '1st', '…'].map((text) => wordOf(text).shape)).toEqual([
    'upper',
    'capital',
    'lower',
    'capital',
    'other',
    'other',
  ]);
});
