import { expect, test } from 'vitest';
import { isAdjective, isAdverb, isFiniteVerb, isNoun, isVerb } from '../../src/tags/classes.ts';
import { TAGS, type Tag } from '../../src/tags/tag.ts';

test.each([
  ['isVerb', isVerb, 'MD VB VBD VBG VBN VBP VBZ'],
  ['isFiniteVerb', isFiniteVerb, 'MD VBD VBP VBZ'],
  ['isNoun', isNoun, 'NN NNS NNP NNPS'],
  ['isAdjective', isAdjective, 'JJ JJR JJS'],
  ['isAdverb', isAdverb, 'RB RBR RBS'],
] as [string, (tag: Tag) => boolean, string][])('%s', (_, holds, tags) => {
  expect(TAGS.filter(holds).join(' ')).toBe(tags);
});
