import { VERBS_IN_E, VERBS_NOT_IN_E } from '../../../core/src/language/en/verb-stem-lists.ts';
import {
  COMMON_GENDER_NAMES,
  FEMALE_WORDS,
  MALE_NAMES,
  MALE_WORDS,
} from '../../../core/src/language/en/gender-lists.ts';
import {
  SPEECH_WORDS as SPEAKING,
  TERM_WORDS,
  WORK_WORDS,
} from '../../../core/src/language/en/quotation-word-lists.ts';
import {
  CALENDAR_WORD,
  COMPANY_ENDING,
  COMPASS_POINT,
  EVENT_HEAD,
  FACILITY_HEAD,
  HONORIFIC,
  LAW_HEAD,
  NATURAL_HEAD,
  NUMBERED,
  OPENER,
  OPENING_PARTICLE,
  ORGANISATION_HEAD,
  ORGANISATION_NOUN,
  PARTICLE,
  PEOPLE,
  PLACE_HEAD,
  PLACE_NOUN,
  PLACE_PREPOSITION,
  PORTFOLIO,
  REFERRING,
  ROLE,
  SPEECH,
  TITLE_MODIFIER,
  WEAK_PREPOSITION,
  WORK_HEAD,
} from '../../../core/src/names/lexicon.ts';
import {
  HYPHEN_ENDINGS,
  HYPHEN_PREFIXES,
  OPENING_PARTICLES,
  PARTICLES,
  POSSESSIVE_OPENERS,
} from '../../../core/src/language/en/name-particles.ts';
import {
  COMPANY_ENDINGS,
  NAME_OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
  ORGANISATION_OPENERS,
} from '../../../core/src/language/en/organisation-words.ts';
import {
  EVENT_HEADS,
  FACILITY_HEADS,
  LAW_HEADS,
  PEOPLES,
  WORK_HEADS,
} from '../../../core/src/language/en/other-name-words.ts';
import {
  COMPASS,
  NATURAL_HEADS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_OPENERS,
  PLACE_PREPOSITIONS,
  WEAK_PLACE_PREPOSITIONS,
} from '../../../core/src/language/en/place-words.ts';
import { HONORIFICS, PORTFOLIOS, ROLES, TITLE_MODIFIERS } from '../../../core/src/language/en/titles.ts';
import { LIST_COUNT, MOST_LISTS, LATER_LISTS, wordHash } from '../../../core/src/language/en/packed-words.ts';
import { CALENDAR } from '../../../core/src/language/en/calendar-forms.ts';
import { SPEECH_WORDS } from '../../../core/src/language/en/speech-words.ts';
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  OFFICE_NOUNS,
  PERSON_NOUNS,
  PUBLICATION_NOUNS,
} from '../../../core/src/language/en/source-noun-lists.ts';
import { Frequencies } from '../../../core/src/weights/frequencies.ts';
import { RangeEncoder } from '../fit/range-encoder.ts';

/** The words of all lists that are packed together, each with the numbers of its lists as bits. */
export function nameWords(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (list: string, bit: number): void => {
    for (const word of new Set(list.trim().split(/\s+/))) {
      const bits = words.get(word) ?? 0;
      if (Math.floor(bits / bit) % 2 === 0) words.set(word, bits + bit);
    }
  };
  for (const [list, bit] of LISTS) add(list, bit);
  for (const [i, list] of LATER.entries()) add(list, 2 ** (LATER_LISTS + i));
  return words;
}

/**
 * Packs them as `packed-words.ts` of core reads them: the factor of the hash and the string. The factor is the first with which no two of
 * the words have one hash, nor one of them and one of the other words given, which are looked up often.
 */
export function packNameWords(others: Iterable<string>): [factor: number, packed: string] {
  const words = nameWords();
  const absent = [...others].filter((word) => !words.has(word));
  for (let factor = 1; ; factor += 2) {
    const byHash = new Map([...words].map(([word, bits]) => [wordHash(word, factor), bits]));
    if (byHash.size === words.size && !absent.some((word) => byHash.has(wordHash(word, factor))))
      return [factor, pack(byHash)];
  }
}

function pack(byHash: ReadonlyMap<number, number>): string {
  const ordered = [...byHash].sort(([a], [b]) => a - b);
  const writer = new RangeEncoder();
  writer.ascending(ordered.map(([hash]) => hash));
  const counts = new Frequencies(MOST_LISTS + 1);
  const numbers = new Frequencies(LIST_COUNT, LIST_COUNT + 1);
  for (const [, bits] of ordered) {
    const set = Array.from({ length: LIST_COUNT }, (_, list) => list).filter(
      (list) => Math.floor(bits / 2 ** list) % 2 === 1,
    );
    writer.number(set.length, counts);
    set.forEach((list, i) => writer.number(list, numbers, i === 0 ? 0 : set[i - 1]! + 1));
  }
  return writer.end();
}

/** By the place that `packedList` of core has for them. */
export const LATER: readonly string[] = [
  PERSON_NOUNS,
  OFFICE_NOUNS,
  DOCUMENT_NOUNS,
  BODY_NOUNS,
  PUBLICATION_NOUNS,
  MALE_WORDS,
  FEMALE_WORDS,
  MALE_NAMES,
  COMMON_GENDER_NAMES,
  WORK_WORDS,
  TERM_WORDS,
  SPEAKING,
  ORGANISATION_OPENERS,
  PLACE_OPENERS,
  HYPHEN_PREFIXES,
  HYPHEN_ENDINGS,
  POSSESSIVE_OPENERS,
  VERBS_IN_E,
  VERBS_NOT_IN_E,
];

/** The lists and their bits. */
export const LISTS: readonly [words: string, bit: number][] = [
  [CALENDAR, CALENDAR_WORD],
  [SPEECH_WORDS, SPEECH],
  [HONORIFICS, HONORIFIC],
  [ROLES, ROLE],
  [TITLE_MODIFIERS, TITLE_MODIFIER],
  [PORTFOLIOS, PORTFOLIO],
  [ORGANISATION_HEADS, ORGANISATION_HEAD],
  [ORGANISATION_NOUNS, ORGANISATION_NOUN],
  [COMPANY_ENDINGS, COMPANY_ENDING],
  [NAME_OPENERS, OPENER],
  [PLACE_HEADS, PLACE_HEAD],
  [NATURAL_HEADS, NATURAL_HEAD],
  [PLACE_NOUNS, PLACE_NOUN],
  [PLACE_PREPOSITIONS, PLACE_PREPOSITION],
  [WEAK_PLACE_PREPOSITIONS, WEAK_PREPOSITION],
  [COMPASS, COMPASS_POINT],
  [FACILITY_HEADS, FACILITY_HEAD],
  [EVENT_HEADS, EVENT_HEAD],
  [WORK_HEADS, WORK_HEAD],
  [LAW_HEADS, LAW_HEAD],
  [PEOPLES, PEOPLE],
  [PARTICLES, PARTICLE],
  [OPENING_PARTICLES, OPENING_PARTICLE],
  ['it he him his himself she her hers herself the a an its their our one', REFERRING],
  [
    'channel radio area district unit group zone studio block phase gate formula article section resolution flight route highway camp',
    NUMBERED,
  ],
];
