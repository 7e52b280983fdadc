import { messages } from '@article-digest/core/locales/ru';
import { registerMessages } from '../language.ts';

registerMessages(messages);

/** Russian, at hand from the first: a page in it need not wait for its words. */
export { messages };
