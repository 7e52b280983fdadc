/** What a cue lexicon says of a word, each from 0 (never a cue) to 255 (always one): in all, and by what stands behind it. */
export interface CueLexicon {
  /** `undefined` for a word that it does not know. */
  share(key: string): number | undefined;
  shareBefore(key: string, next: number): number | undefined;
}
