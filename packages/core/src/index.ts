export { mend, mends } from './artefacts/mend.ts';
export { digest } from './digest/digest.ts';
export type * from './export/output.ts';
export * from './export/wording.ts';
export type * from './model.ts';
export { createParser, parse, parseInSteps } from './parse.ts';
export { slice } from './source/span.ts';
