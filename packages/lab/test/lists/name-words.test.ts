import { expect, test } from 'vitest';
import { nameBits, SOURCE_LISTS, sourceBits } from '../../../core/src/language/en/packed-words.ts';
import { ROLES } from '../../../core/src/language/en/titles.ts';
import { classOf, HONORIFIC, PEOPLE, ROLE } from '../../../core/src/names/lexicon.ts';
import { nameWords } from '../../src/lists/name-words.ts';

const bitsOf = (word: string): number => nameBits(word) + sourceBits(word) * 2 ** SOURCE_LISTS;

test('the packed words are those of the lists, up to date', () => {
  const wrong = [...nameWords()].filter(([word, bits]) => bitsOf(word) !== bits).map(([word]) => word);
  expect(wrong, 'run packages/lab/src/lists/make-lists.ts').toEqual([]);
});

test('plurals of roles are roles', () => {
  expect(ROLES.split(' ')).toContain('policeman');
  for (const word of ['policemen', 'deputies', 'ministers', 'coaches']) expect(classOf(word) & ROLE, word).toBe(ROLE);
  for (const word of ['policemans', 'deputys', 'coachs', 'mrs']) expect(classOf(word) & ROLE, word).toBe(0);
});

test('a word of no list has no bits', () => {
  for (const word of ['', 'grobblethwack', 'zimmelbrunt', 'table'])
    expect(classOf(word) & (ROLE | PEOPLE | HONORIFIC), word).toBe(0);
});
