import { packedList, type WordList } from './packed-words.ts';
import { wordSet } from './packed-lists.ts';

/**
 * Verbs whose last letters the rules of spelling would misjudge when "-ed" or "-ing" is cut off.
 * The first two lists stand in verb-stem-lists.ts beside this file; here they are asked for what is packed of them.
 */

/** Verbs in `-e` whose stem looks whole without it: "inviting" is not of "invit". */
export const VERBS_IN_E: WordList = packedList(17);

/** Verbs without `-e` whose stem looks cut: "visited" is not of "visite". */
export const VERBS_NOT_IN_E: WordList = packedList(18);

/** Verbs in "-ic" that take a "k" before an ending. */
export const VERBS_IN_IC: ReadonlySet<string> = wordSet('panic mimic traffic picnic frolic politic');
