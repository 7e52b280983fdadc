import { packedList, type WordList } from './packed-words.ts';
import { wordSet } from './packed-lists.ts';

/*
 * Head nouns of sources, singular, by what they say of who speaks. The lists stand in source-noun-lists.ts beside this file; here they
 * are asked for what is packed of them.
 */

/** People that such a noun alone does not name. */
export const PERSON_NOUNS: WordList = packedList(0);

/** Offices that one person holds at a time: the noun says who it is, though it does not name them. */
export const OFFICE_NOUNS: WordList = packedList(1);

/** Things written, found or shown that can be cited. */
export const DOCUMENT_NOUNS: WordList = packedList(2);

/** Bodies that speak as one. */
export const BODY_NOUNS: WordList = packedList(3);

/** Publications and broadcasters. */
export const PUBLICATION_NOUNS: WordList = packedList(4);

/** Endings of nouns that name people by what they do, believe or come from: "-ist", "-ian", "34-year-old". */
export const PERSON_ENDINGS: RegExp =
  /(?:ologist|ivist|alist|tist|rist|nist|cist|list|gist|eer|cian|rian|year-old|woman|man)$/;

/** What signifies without speaking: with "it" or "this" as subject these report nobody's words. */
export const SIGNIFYING_VERBS: ReadonlySet<string> = wordSet(
  'mean show prove require indicate suggest imply reveal signal signify threaten find determine plan offer demonstrate remind confirm allow',
);
