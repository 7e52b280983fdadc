/** The model in words: an entry for readers of ready articles, with no part of the parser. */
export { cautions, SURE } from './cautions.ts';
export { chainOf } from './chain-of.ts';
export { chainInWords, clauseInWords, sourceInWords } from './chain.ts';
export { contentInWords } from './content.ts';
export { convertedEnds } from './converted.ts';
export { cuePhrase } from './cue-phrase.ts';
export { joint } from './joint.ts';
export { listOf } from './list-content.ts';
export { comparedFigures, type ComparedFigures } from './figures.ts';
export { pointInWords, pointSources } from './point-sources.ts';
export { SOURCE_KINDS } from './source-kinds.ts';
export { addresseeInWords, saysUnnamed, speakerInWords } from './speaker.ts';
export { isEnglish } from '../language/english.ts';
export { undatedBySentence } from './undated.ts';
export { unitName } from './unit-name.ts';
export { weekOf } from './view/dates.ts';
