import { packedList, type WordList } from './packed-words.ts';

/* The lists stand in gender-lists.ts beside this file; here they are asked for what is packed of them. */

/** Words in a title or role that say that a man is meant, in lower case. */
export const MALE_WORDS: WordList = packedList(5);

/** Words in a title or role that say that a woman is meant, in lower case. */
export const FEMALE_WORDS: WordList = packedList(6);

/** First names of men that end as most names of women do, in lower case. */
export const MALE_NAMES: WordList = packedList(7);

/** First names of women and men alike, in lower case: nothing follows from them. */
export const COMMON_GENDER_NAMES: WordList = packedList(8);
