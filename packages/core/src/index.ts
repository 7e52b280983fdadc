export { mend } from './artefacts/mend.ts';
export { digest } from './digest/digest.ts';
export { cautions } from './export/cautions.ts';
export {
  addresseeInWords,
  chainInWords,
  chainOf,
  clauseInWords,
  sourceInWords,
  speakerInWords,
} from './export/chain.ts';
export { contentInWords } from './export/content.ts';
export type * from './export/output.ts';
export type * from './model.ts';
export { createParser, parse } from './parse.ts';
export { slice } from './source/span.ts';
