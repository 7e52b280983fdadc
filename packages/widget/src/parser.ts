/** What reads raw text, loaded when the first one is to be read; of the parser only what the element asks of it. */
export { digest } from '@article-digest/core/digest';
export { parseInSteps } from '@article-digest/core/parse';
