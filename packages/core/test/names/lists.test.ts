import { describe, expect, it } from 'vitest';

import { readHashedSet } from '../../src/language/en/hashed-set.ts';
import {
  classOf,
  countryOf,
  GIVEN_NAME,
  isCommon,
  listedOrganisation,
  listedPlace,
  longestFrom,
  REFERRING,
} from '../../src/names/lexicon.ts';
import { PERSONAL } from '../../src/names/pronoun.ts';
import { isDeterminer } from '../../src/names/role-phrase.ts';

describe('word lists', () => {
  it('hold no word where there is none', () => {
    expect(readHashedSet(0, 4, '').has('oak')).toBe(false);
  });

  it.each(['house', 'houses', 'walked', 'walking', 'quickly'])('know "%s" as a common word', (word) => {
    expect(isCommon(word)).toBe(true);
  });

  it.each(['velmark', 'orvikson', 'zentara'])('do not know "%s" as a common word', (word) => {
    expect(isCommon(word)).toBe(false);
  });

  it('know places whatever their case and accents', () => {
    expect(listedPlace('BOGOTÁ')?.kind).toBe('place');
    expect(listedPlace('Velmark')).toBeUndefined();
  });

  it('know cities of several words by their first word', () => {
    expect(listedPlace('Abu Dhabi')?.kind).toBe('place');
    expect(listedPlace('Abu Velmark')).toBeUndefined();
    expect(longestFrom('abu')).toBeGreaterThan(1);
    expect(longestFrom('velmark')).toBe(0);
  });

  it('know organisations as they are written, since "who" is no organisation', () => {
    expect(listedOrganisation('WHO')?.name).toBe('WHO');
    expect(listedOrganisation('who')).toBeUndefined();
  });

  it('know newspapers with and without their article', () => {
    expect(listedOrganisation('The Lancet')?.name).toBe('Lancet');
    expect(listedOrganisation('Lancet')?.name).toBe('Lancet');
    expect(listedOrganisation('The Sun')).toBeDefined();
    expect(listedOrganisation('Sun')).toBeUndefined();
  });

  it('know the country of an adjective and of a people', () => {
    expect(countryOf('norwegians')).toBe('Norway');
    expect(countryOf('velmarkian')).toBeUndefined();
  });

  it('know given names of many countries', () => {
    expect(classOf('yusuf') & GIVEN_NAME).not.toBe(0);
    expect(classOf('velmark') & GIVEN_NAME).toBe(0);
  });

  it.each([...PERSONAL.keys(), 'it', 'the', 'a', 'our', 'one'])('know "%s" as a word that can refer', (word) => {
    expect(classOf(word) & REFERRING).not.toBe(0);
    expect(PERSONAL.has(word) || word === 'it' || isDeterminer(word)).toBe(true);
  });

  it.each(['they', 'mine', 'river'])('know "%s" as none', (word) => {
    expect(classOf(word) & REFERRING).toBe(0);
  });
});
