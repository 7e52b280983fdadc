import { packedList, type WordList } from './packed-words.ts';

/*
 * Words that open names, and parts of words with a hyphen. The lists stand in organisation-words.ts, place-words.ts and
 * name-particles.ts beside this file; here they are asked for what is packed of them.
 */

/** First words of the names of organisations, of several languages, in lower case. */
export const ORGANISATION_OPENERS: WordList = packedList(12);

/** First words of the names of places and buildings, of several languages, in lower case. */
export const PLACE_OPENERS: WordList = packedList(13);

/** Words before a hyphen that make the whole an adjective or a description, never a name ("pro-", "anti-"). */
export const HYPHEN_PREFIXES: WordList = packedList(14);

/** Words behind a hyphen that make the whole an adjective or a description ("-based", "-backed"), in lower case. */
export const HYPHEN_ENDINGS: WordList = packedList(15);

/** Words whose possessive may stand inside a name ("People's Bank", "Workers' Party"), in lower case. */
export const POSSESSIVE_OPENERS: WordList = packedList(16);
