import type { BoilerplateReason } from '../../model.ts';

/**
 * How the lines of one kind of boilerplate read. All expressions are read against `plainText`, in lower case where nothing
 * else is said; they match a whole line, or its first words where they are enough.
 */
export interface BoilerplateForms {
  reason: BoilerplateReason;
  /** No line of this kind has more words. */
  mostWords: number;
  /**
   * Forms with what a line must open with for them to match, as {@link openingOf} says it. Most lines of a story open with
   * something else and are spared the forms, and V8 the many milliseconds that it takes to compile them all.
   */
  opened?: readonly Opened[];
  /** The same of what stands behind such an opening. */
  behind?: readonly Opened[];
  /** Of the whole line again, with regard to case. */
  openedCased?: readonly Opened[];
  /** Forms that anything may open. */
  forms?: readonly RegExp[];
  /** The same, with regard to case. */
  cased?: readonly RegExp[];
  /** Where this does not match none of `forms` and `cased` can. */
  hint?: RegExp;
}

/** Some openings, with spaces between, and a form. */
export type Opened = readonly [openings: string, form: RegExp];

const FIRST_WORDS = /^(?:(?:the|this)\s+)?[a-z]+/;

/** The first word of a line in lower case, up to what is no letter of ASCII; behind "the" and "this" the second one too. */
export function firstWords(lower: string): string {
  return FIRST_WORDS.exec(lower)?.[0] ?? '';
}

/**
 * The {@link firstWords} of a line; behind "the" and "this", with which much of a story opens, as `the-post`. Where it opens with
 * none, `0` for a digit, `"` for any quotation mark and `*` for any other sign.
 */
export function openingOf(lower: string, words: string = firstWords(lower)): string {
  if (words !== '') return words.replace(/\s+/, '-');
  return /^\d/.test(lower) ? '0' : /^["'“”‘’«»]/.test(lower) ? '"' : '*';
}
