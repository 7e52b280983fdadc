import { german } from './de.ts';
import { english } from './en.ts';

/** All words of one language. */
export type Messages = typeof english;

/** Words for the answer of a feature. */
export interface Worded {
  /** English unless told; {@link messagesFor} has those of other languages. */
  messages?: Messages;
}

const LANGUAGES: Record<string, Messages> = { en: english, de: german };

/** The words of a language by its BCP 47 tag, such as `de-AT`; English for any that is not there, or for none. */
export function messagesFor(tag: string | undefined): Messages {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/, 1);
  return Object.hasOwn(LANGUAGES, primary) ? LANGUAGES[primary]! : english;
}

export { english } from './en.ts';
