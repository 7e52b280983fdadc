import { FEMALE_NAMES, FEMALE_WORDS, MALE_WORDS } from '../language/en/gender-words.ts';
import type { Entity } from '../model.ts';
import { classOf, GIVEN_NAME } from './lexicon.ts';

export type Gender = 'male' | 'female';

/** Pronouns of a person who is spoken of, in lower case, with what they say of that person. */
export const PERSONAL: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]); // prettier-ignore

const maleWords: ReadonlySet<string> = new Set(MALE_WORDS.split(' '));
const femaleWords: ReadonlySet<string> = new Set(FEMALE_WORDS.split(' '));
const femaleNames: ReadonlySet<string> = new Set(FEMALE_NAMES.split(' '));

/** What the titles, roles and first name of a person say; undefined where they say nothing. */
export function genderOf({ name, roles }: Entity): Gender | undefined {
  for (const { text } of roles) {
    for (const word of text.toLowerCase().split(' ')) {
      if (maleWords.has(word)) return 'male';
      if (femaleWords.has(word)) return 'female';
    }
  }
  const words = name.toLowerCase().split(' ');
  if (words.length < 2) return undefined;
  if (femaleNames.has(words[0]!)) return 'female';
  // The list of women's names is short: a name that ends as theirs mostly do is left open.
  return (classOf(words[0]!) & GIVEN_NAME) !== 0 && !/[aeiy]$/.test(words[0]!) ? 'male' : undefined;
}
