import { messages } from '@article-digest/core/locales/es';
import { registerMessages } from '../language.ts';

registerMessages(messages);

/** Spanish, at hand from the first: a page in it need not wait for its words. */
export { messages };
