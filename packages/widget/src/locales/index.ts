export type { Messages } from '@article-digest/core/export/view';
export { registerMessages } from '../language.ts';
