export { digest } from './digest/digest.ts';
export type * from './model.ts';
export { parse } from './parse.ts';
export { slice } from './source/span.ts';
