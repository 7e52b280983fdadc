/** Who said it to whom and through whom, in words: an entry for readers of ready articles, with no part of the parser. */
export { chainInWords, chainOf, clauseInWords, sourceInWords } from './chain.ts';
export { addresseeInWords, speakerInWords } from './speaker.ts';
