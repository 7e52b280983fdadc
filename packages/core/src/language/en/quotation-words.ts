import { packedList, type WordList } from './packed-words.ts';

/*
 * Words that tell what stands in quotation marks. The lists stand in quotation-word-lists.ts beside this file; here they are asked for
 * what is packed of them.
 */

/** Kinds of works, and words that announce their title. */
export const WORK_WORDS: WordList = packedList(9);

/** Before a word meant as a word, a name or a nickname. */
export const TERM_WORDS: WordList = packedList(10);

/** Verbs after which, or before which, a quotation is speech; the full list of cues belongs to the attributions. */
export const SPEECH_WORDS: WordList = packedList(11);
