import { type NotAnArticle, unlikeAnArticle } from './looks-like-an-article.ts';

export { leftAloneInWords } from './left-alone-words.ts';
export type { NotAnArticle } from './looks-like-an-article.ts';

/** What the reader has set. */
export interface GateSettings {
  /** `auto` reads what looks like an article. */
  read: 'auto' | 'always' | 'never';
  /** Longest document that is read, in UTF-16 code units. */
  maxLength: number;
}

/** Why a document is left alone: it looks like something else, is longer than what is read, or was turned off, for itself or by a setting. */
export type LeftAlone = NotAnArticle | 'too-long' | 'turned-off' | 'setting';

/**
 * Decides which documents are read as articles; every editor asks here. Knows what was decided for a document, and that an
 * article stays one while somebody types in it. Documents go by any name that stays the same while they are open.
 */
export class Gate {
  readonly #decisions = new Map<string, boolean>();
  /** How documents began, and how long they were, that looked like an article. */
  readonly #looks = new Map<string, { head: string; length: number }>();

  /** Reads a document whatever it looks like, or leaves it alone, until it closes. */
  decide(document: string, read: boolean): void {
    this.#decisions.set(document, read);
  }

  /** What was decided for a document holds on under another name. */
  rename(document: string, now: string): void {
    const decided = this.#decisions.get(document);
    if (decided !== undefined) this.#decisions.set(now, decided);
  }

  close(document: string): void {
    this.#decisions.delete(document);
    this.#looks.delete(document);
  }

  /** Why a document is left alone; `undefined` where it is read. */
  whyLeftAlone(document: string, text: string, settings: GateSettings): LeftAlone | undefined {
    const decided = this.#decisions.get(document);
    if (decided === false) return 'turned-off';
    const { maxLength } = settings;
    const read = decided === true ? 'always' : settings.read;
    return whyLeftAlone(text, { read, maxLength }, () => this.#look(document, text));
  }

  /** Another beginning, or a much longer or shorter text, is looked at again. */
  #look(document: string, text: string): NotAnArticle | undefined {
    const before = this.#looks.get(document);
    const head = text.slice(0, 100);
    if (before?.head === head && Math.abs(text.length - before.length) < before.length / 10) return undefined;
    const unlike = unlikeAnArticle(text);
    if (unlike === undefined) this.#looks.set(document, { head, length: text.length });
    else this.#looks.delete(document);
    return unlike;
  }
}

/** The same for a text that is in no editor. */
export function whyLeftAlone(
  text: string,
  { read, maxLength }: GateSettings,
  look: (text: string) => NotAnArticle | undefined = unlikeAnArticle,
): LeftAlone | undefined {
  if (text.length > maxLength) return 'too-long';
  if (read === 'always') return undefined;
  return read === 'never' ? 'setting' : look(text);
}
