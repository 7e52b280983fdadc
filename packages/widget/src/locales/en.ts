import { messages } from '@article-digest/core/locales/en';
import { registerMessages } from '../language.ts';

registerMessages(messages);

/** English, at hand from the first: a page in it need not wait for its words. */
export { messages };
