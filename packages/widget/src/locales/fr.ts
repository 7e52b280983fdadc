import { messages } from '@article-digest/core/locales/fr';
import { registerMessages } from '../language.ts';

registerMessages(messages);

/** French, at hand from the first: a page in it need not wait for its words. */
export { messages };
