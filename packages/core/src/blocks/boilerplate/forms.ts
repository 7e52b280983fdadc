import type { BoilerplateReason } from '../../model.ts';

/** How the lines of one kind of boilerplate read. All expressions are read against `plainText`. */
export interface BoilerplateForms {
  reason: BoilerplateReason;
  /** No line of this kind has more words. */
  mostWords: number;
  /** What lines of this kind open with, as {@link openingOf} says it. A look here spares most lines the forms. */
  openings?: ReadonlySet<string>;
  /** Where this does not match none of the forms can. Read in lower case. */
  hint?: RegExp;
  /** Match a whole line, or its first words where they are enough. Read in lower case. */
  forms: readonly RegExp[];
  /** The same, with regard to case. */
  cased?: readonly RegExp[];
}

/** The openings that a list of words names. */
export function openings(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const FIRST_WORD = /^[a-z]+/;

/** The first word of a line in lower case, up to what is no letter of ASCII; `0` for a digit and `*` for any other sign. */
export function openingOf(lower: string): string {
  return FIRST_WORD.exec(lower)?.[0] ?? (/^\d/.test(lower) ? '0' : '*');
}
