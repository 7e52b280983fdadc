import { expect, test } from 'vitest';
import { nameBits, packedList, LATER_LISTS } from '../../../core/src/language/en/packed-words.ts';
import { ROLES } from '../../../core/src/language/en/titles.ts';
import { BODY_NOUNS, PERSON_NOUNS } from '../../../core/src/language/en/source-nouns.ts';
import { FEMALE_WORDS, MALE_NAMES } from '../../../core/src/language/en/gender-words.ts';
import { HYPHEN_ENDINGS, HYPHEN_PREFIXES, POSSESSIVE_OPENERS } from '../../../core/src/language/en/name-openers.ts';
import { WORK_WORDS } from '../../../core/src/language/en/quotation-words.ts';
import { classOf, HONORIFIC, PEOPLE, ROLE } from '../../../core/src/names/lexicon.ts';
import { LATER, LISTS, nameWords } from '../../src/lists/name-words.ts';

/** As core has them packed. */
function packedBits(word: string): number {
  const later = LATER.map((_, place) => (packedList(place).has(word) ? 2 ** (LATER_LISTS + place) : 0));
  return later.reduce((sum, bit) => sum + bit, nameBits(word));
}

test('the packed words are those of the lists, up to date', () => {
  const wrong = [...nameWords()].filter(([word, bits]) => packedBits(word) !== bits).map(([word]) => word);
  expect(wrong, 'run npm run lists').toEqual([]);
});

test('each list is the one that its name says', () => {
  expect(PERSON_NOUNS.has('shipmate')).toBe(true);
  expect(PERSON_NOUNS.has('ministry')).toBe(false);
  expect(BODY_NOUNS.has('ministry')).toBe(true);
  expect(FEMALE_WORDS.has('duchess')).toBe(true);
  expect(FEMALE_WORDS.has('duke')).toBe(false);
  expect(MALE_NAMES.has('george')).toBe(true);
  expect(MALE_NAMES.has('duke')).toBe(false);
  expect(WORK_WORDS.has('trilogy')).toBe(true);
  expect(WORK_WORDS.has('ministry')).toBe(false);
  expect(POSSESSIVE_OPENERS.has('workers')).toBe(false);
  expect(POSSESSIVE_OPENERS.has('worker')).toBe(true);
  expect(HYPHEN_ENDINGS.has('backed')).toBe(true);
  expect(HYPHEN_PREFIXES.has('backed')).toBe(false);
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

test('no list says a word twice', () => {
  for (const list of [...LISTS.map(([words]) => words), ...LATER]) {
    const words = list.trim().split(/\s+/);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  }
});
