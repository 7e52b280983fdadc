import type { Word, WordEntries } from '../../sentences/words.ts';

/** What a lexicon of cues says of a word: how often it is a cue, from 1 (hardly ever), in all and by what stands behind it. */
export interface CueEntry {
  level: number;
  before: ArrayLike<number>;
}

/** The words that may be cues. */
export interface CueLexicon {
  /** `undefined` for a word that it does not know. */
  entryOf(key: string): CueEntry | undefined;
}

/** What the lexicon says of a word as a verb, a noun or an adjective, by its key in that part of speech; the word keeps it. */
export function entryOf(
  lexicon: CueLexicon,
  word: Word,
  as: 'verb' | 'noun' | 'adjective',
  keyOf: (word: Word) => string,
): CueEntry | undefined {
  let entries = word.entries as WordEntries<CueEntry> | undefined;
  if (entries === undefined || entries.lexicon !== lexicon)
    word.entries = entries = { lexicon, verb: undefined, noun: undefined, adjective: undefined };
  let entry = entries[as];
  if (entry === undefined) entries[as] = entry = lexicon.entryOf(keyOf(word)) ?? null;
  return entry ?? undefined;
}
