import type { Span } from '../model.ts';
import { remember } from '../source/remember.ts';
import type { Evidence } from './kind.ts';
import { fold } from './fold.ts';
import type { Gender } from './pronoun.ts';

/** One use of a name in the article; its spans count from the start of its block. */
export interface Naming extends Span {
  /** Index of the section that it stands in. */
  section: number;
  text: string;
  /** What {@link keyOf} makes of the text. */
  key: string;
  roles: Span[];
  form: Evidence;
  context: Evidence;
  listed: string | undefined;
  /** True where it is given as somebody's relative. */
  isKin?: boolean;
  /** What the title before it says. */
  gender?: Gender | undefined;
  /** The spelling that this one is given as the short form of ("National Energy Board (NEB)"). */
  shortOf?: string | undefined;
}

/** All uses of one spelling of a name; of a surname alone those with Mr before them are apart from those with Mrs. */
export interface Group {
  /** Folded text: the same for all uses. */
  key: string;
  /** What all their titles say, of a surname alone. */
  gender: Gender | undefined;
  words: readonly string[];
  namings: Naming[];
  evidence: Evidence;
  listed: string | undefined;
}

/** By what a naming's group is found: its key, and what its title says where it is a surname alone. */
export const groupKey = ({ key, gender }: Naming): string =>
  gender === undefined || key.includes(' ') ? key : `${key} ${gender}`;

/** Orders namings as they stand in the article. */
export const inTextOrder = (a: Naming, b: Naming): number => a.section - b.section || a.start - b.start;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** The words of a spelling by which short forms find it: without "Jr." and "III" behind a surname. */
export const wordsOf: (key: string) => readonly string[] = remember((key) => {
  const words = key.split(' ');
  while (words.length > 2 && SUFFIX.test(words.at(-1)!)) words.pop();
  return words;
});

/** A spelling, without its article, accents, case, stops and hyphens. */
export const keyOf: (text: string) => string = remember((text) => {
  const folded = fold(text).replaceAll(/[.\-"“”]/g, (mark) => (mark === '-' ? ' ' : ''));
  return folded.startsWith('the ') ? folded.slice(4) : folded;
});
