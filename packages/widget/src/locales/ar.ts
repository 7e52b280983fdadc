import { messages } from '@article-digest/core/locales/ar';
import { registerMessages } from '../language.ts';

registerMessages(messages);

/** Arabic, at hand from the first: a page in it need not wait for its words. */
export { messages };
