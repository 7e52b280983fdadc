import { wordSet } from './packed-lists.ts';

/** Marks of hearsay. Written by hand from the usage of news desks. */

/** Adverbs and participles that mark hearsay wherever they stand. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = wordSet(
  'reportedly allegedly supposedly purportedly apparently ostensibly rumoredly rumouredly presumably seemingly putatively evidently',
);

/** Adjectives and participles before a noun: "alleged", "suspected". */
export const HEARSAY_ADJECTIVES: ReadonlySet<string> = wordSet(
  'alleged suspected purported reported supposed rumored rumoured putative unconfirmed unverified purporting',
);

/** Verbs whose passive with "to" or "that" marks hearsay: "is thought to", "it is understood that". */
export const HEARSAY_VERBS: ReadonlySet<string> = wordSet(
  'think believe understand rumor rumour suppose expect suspect fear know presume consider',
);

/** Nouns of hearsay, with one of the adjectives or "no" before them: "unconfirmed reports", "widespread speculation". */
export const HEARSAY_NOUNS: ReadonlySet<string> = wordSet(
  'report reports reporting rumor rumors rumour rumours speculation gossip claims',
);
export const HEARSAY_NOUN_ADJECTIVES: ReadonlySet<string> = wordSet(
  'widespread unconfirmed unverified conflicting persistent local media press early initial recent earlier several various numerous many some no anonymous growing',
);
