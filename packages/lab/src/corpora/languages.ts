import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@article-digest/core';

/** Of so many texts, cut after so many UTF-16 code units, how many the language of was got wrong. */
export interface LanguageErrors {
  texts: number;
  /** One for each of {@link CUTS}. */
  wrong: number[];
}

export interface LanguageScores {
  /** English texts that were not taken for English. */
  english: LanguageErrors;
  /** Texts in other languages that were taken for English. */
  others: LanguageErrors;
  /** Texts in other languages that were told to be in one that they are not in. */
  named: LanguageErrors;
}

const CUTS: readonly number[] = [50, 100, 200, 500, Infinity];
const FIXTURES: URL = new URL('../../../../fixtures/languages/', import.meta.url);

/** How well English is told from the languages of `fixtures/languages`, from beginnings of texts and from whole ones. */
export function scoreLanguages(english: readonly string[]): LanguageScores {
  const others = readdirSync(FIXTURES).map((file) => ({
    tag: file.slice(0, -'.txt'.length),
    text: readFileSync(new URL(file, FIXTURES), 'utf8').replaceAll(/⟦q |⟧/g, ''),
  }));
  return {
    english: countWrong(
      english.map((text) => ({ text: text.replace(/^https?:\S+\s*/, ''), tag: 'en' })),
      (told) => told !== 'en',
    ),
    others: countWrong(others, (told) => told === 'en'),
    named: countWrong(
      others,
      (told, tag) => told !== 'und' && told !== 'en' && told !== tag && !tag.startsWith(`${told}-`),
    ),
  };
}

interface Row {
  text: string;
  tag: string;
}

function countWrong(rows: readonly Row[], isWrong: (told: string, tag: string) => boolean): LanguageErrors {
  const wrong = CUTS.map(
    (cut) => rows.filter(({ text, tag }) => isWrong(parse(text.slice(0, cut)).language, tag)).length,
  );
  return { texts: rows.length, wrong };
}

/** The rows of the table: errors for each cut. */
export function languageRows({ english, others, named }: LanguageScores): string[][] {
  return [
    row('English not told, first 50 / 100 / 200 / 500 characters / whole', english, 'English texts'),
    row('other languages taken for English, the same', others, 'languages'),
    row('other languages taken for one another, the same', named, 'languages'),
  ];
}

function row(what: string, { texts, wrong }: LanguageErrors, of: string): string[] {
  return [what, '', '', wrong.join(' / '), `${texts} ${of}`];
}
