import { COMMON_WORDS } from './common-words.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { readHashedSet, type HashedSet } from './hashed-set.ts';

/** The commonest words of English, in lower case; read once, by whoever asks first. */
export const commonWords: HashedSet = readHashedSet(...COMMON_WORDS);
/** Given names, in lower case. */
export const givenNames: HashedSet = readHashedSet(...GIVEN_NAMES);
