import { expect, test } from 'vitest';
import { REGIONS } from '../../../core/src/language/en/regions.ts';
import { listedPlace, longestFrom } from '../../../core/src/names/lexicon.ts';

test('core knows every region, and where one of several words may begin, up to date', () => {
  const wrong = REGIONS.split('|').filter((name) => {
    const words = name.split(/ |(?='s$|'s )/);
    return listedPlace(name)?.kind !== 'place' || (words.length > 1 && longestFrom(words[0]!) < words.length);
  });
  expect(wrong, 'run npm run lists').toEqual([]);
});
