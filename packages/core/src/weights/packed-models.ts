/** A forest as `npm run fit` writes it; `attributions/fitted/packed.ts` says what the string holds. */
export interface PackedForest {
  bias: number;
  /** Questions of each tree. */
  depth: number;
  /** Log-odds of one level of a leaf. */
  level: number;
  trees: string;
}

/** All models as `npm run fit` writes them. */
export interface PackedModels extends Record<ForestName, PackedForest> {
  lexicon: string;
  /** A set of hashes, as `readHashedSet` takes it. */
  things: [count: number, bits: number, code: string];
}

type ForestName = 'cue' | 'start' | 'end' | 'source' | 'whole' | 'cueWord';
