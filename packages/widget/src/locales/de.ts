import { messages } from '@article-digest/core/locales/de';
import { registerMessages } from '../language.ts';

registerMessages(messages);

/** German, at hand from the first: a page in it need not wait for its words. */
export { messages };
