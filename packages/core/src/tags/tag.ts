/**
 * Part of speech: the tags of the Penn Treebank, with `MARK` for quotation marks and lone apostrophes,
 * and `TO` for every "to".
 */
export type Tag =
  | 'CC' | 'CD' | 'DT' | 'EX' | 'FW' | 'IN' | 'JJ' | 'JJR' | 'JJS' | 'LS' | 'MD' | 'NN' | 'NNS' | 'NNP' | 'NNPS' | 'PDT' | 'POS'
  | 'PRP' | 'PRP$' | 'RB' | 'RBR' | 'RBS' | 'RP' | 'SYM' | 'TO' | 'UH' | 'VB' | 'VBD' | 'VBG' | 'VBN' | 'VBP' | 'VBZ' | 'WDT' | 'WP'
  | 'WP$' | 'WRB' | '.' | ',' | ':' | '(' | ')' | 'MARK'; // prettier-ignore
