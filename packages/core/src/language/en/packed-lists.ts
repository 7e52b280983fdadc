/** Words, parted by white space, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pairs out of `key:value key:value …`, with `_` for a space inside either. */
export const pairsOf = (packed: string): [string, string][] =>
  packed
    .trim()
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]);

/** Numbers by word, packed in the same way. */
export const numbersOf = (packed: string): Map<string, number> =>
  new Map(pairsOf(packed).map(([word, value]) => [word, Number(value)]));

/** Words, parted by white space, with the numbers that count them, the first being `from`. */
export const counted = (words: string, from: number): Map<string, number> =>
  new Map(words.split(/\s+/).map((word, index) => [word, from + index]));
