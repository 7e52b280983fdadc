/**
 * Part of speech: the tags of the Penn Treebank, with `MARK` for quotation marks and lone apostrophes,
 * and `TO` for every "to".
 */
export type Tag =
  | 'CC' | 'CD' | 'DT' | 'EX' | 'FW' | 'IN' | 'JJ' | 'JJR' | 'JJS' | 'LS' | 'MD' | 'NN' | 'NNS' | 'NNP' | 'NNPS' | 'PDT' | 'POS'
  | 'PRP' | 'PRP$' | 'RB' | 'RBR' | 'RBS' | 'RP' | 'SYM' | 'TO' | 'UH' | 'VB' | 'VBD' | 'VBG' | 'VBN' | 'VBP' | 'VBZ' | 'WDT' | 'WP'
  | 'WP$' | 'WRB' | '.' | ',' | ':' | '(' | ')' | 'MARK'; // prettier-ignore

/** The tags that the model chooses between; their places in the list are their numbers. */
export const WORD_TAGS: readonly Tag[] = [
  'CC', 'CD', 'DT', 'EX', 'FW', 'IN', 'JJ', 'JJR', 'JJS', 'MD', 'NN', 'NNS', 'NNP', 'NNPS', 'PDT', 'POS', 'PRP', 'PRP$',
  'RB', 'RBR', 'RBS', 'RP', 'TO', 'UH', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'WDT', 'WP', 'WP$', 'WRB',
]; // prettier-ignore

/** All tags by number: first those that the model chooses between, then those that the kind of a token settles. */
export const TAGS: readonly Tag[] = [...WORD_TAGS, '.', ',', ':', '(', ')', 'LS', 'SYM', 'MARK'];

/** The number of each tag: its place in {@link TAGS}. */
export const TAG_NUMBERS: ReadonlyMap<Tag, number> = new Map(TAGS.map((tag, number) => [tag, number]));
