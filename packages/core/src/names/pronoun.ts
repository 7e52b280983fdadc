import { COMMON_GENDER_NAMES, FEMALE_WORDS, MALE_NAMES, MALE_WORDS } from '../language/en/gender-words.ts';
import type { Entity } from '../model.ts';
import { classOf, GIVEN_NAME, isWomansName } from './lexicon.ts';

export type Gender = 'male' | 'female';

/** Pronouns of a person who is spoken of, in lower case, with what they say of that person. */
export const PERSONAL: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'], ['him', 'male'], ['his', 'male'], ['himself', 'male'],
  ['she', 'female'], ['her', 'female'], ['hers', 'female'], ['herself', 'female'],
]); // prettier-ignore

/** What the titles, roles and first name of a person say; undefined where they say nothing. */
export function genderOf({ name, roles }: Entity): Gender | undefined {
  for (const { text } of roles) {
    for (const word of text.toLowerCase().split(' ')) {
      const gender = titleGender(word);
      if (gender !== undefined) return gender;
    }
  }
  return nameGender(name);
}

/** What one word of a title or role says, in lower case. */
export function titleGender(lower: string): Gender | undefined {
  return MALE_WORDS.has(lower) ? 'male' : FEMALE_WORDS.has(lower) ? 'female' : undefined;
}

/** What the first name of a person says. */
export function nameGender(name: string): Gender | undefined {
  const words = name.toLowerCase().split(' ');
  if (words.length < 2) return undefined;
  if (/^[js]r\.?$/.test(words.at(-1)!)) return 'male';
  const first = words[0]!;
  if (COMMON_GENDER_NAMES.has(first) || (classOf(first) & GIVEN_NAME) === 0) return undefined;
  if (MALE_NAMES.has(first)) return 'male';
  if (isWomansName(first)) return 'female';
  // No list of women's names is whole: a name that ends as theirs mostly do is left open.
  return /[aeiy]$/.test(first) ? undefined : 'male';
}
