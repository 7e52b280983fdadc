import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  OFFICE_NOUNS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  PUBLICATION_NOUNS,
} from '../language/en/source-nouns.ts';
import type { NounForm, Word } from '../sentences/words.ts';
import { interned } from '../source/interned.ts';
import type { Grammar } from './grammar.ts';
import { singular } from './nouns.ts';

/** A word as a noun; the word keeps it. */
export function nounForm(word: Word): NounForm {
  word.noun ??= readForm(word.lower);
  return word.noun;
}

function readForm(lower: string): NounForm {
  const noun = interned(singular(lower));
  return { singular: noun, key: `n:${noun}`, kind: kindOf(noun) };
}

/** Kinds of nouns that the rules tell apart too. */
export const PERSON_KIND = 9;
export const OFFICE_KIND = 10;
export const DOCUMENT_KIND = 13;

/** The kind of the noun right before a token. */
export const kindBefore = ({ passage: { tokens } }: Grammar, at: number): number => nounForm(tokens[at - 1]!.word).kind;

/** 9 people, 10 offices, 11 bodies, 12 publications, 13 documents, 14 what ends like a person. */
function kindOf(noun: string): number {
  if (PERSON_NOUNS.has(noun)) return PERSON_KIND;
  if (OFFICE_NOUNS.has(noun)) return OFFICE_KIND;
  if (BODY_NOUNS.has(noun)) return 11;
  if (PUBLICATION_NOUNS.has(noun)) return 12;
  if (DOCUMENT_NOUNS.has(noun)) return DOCUMENT_KIND;
  return PERSON_ENDINGS.test(noun) ? 14 : 0;
}
