import {
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
  TITLE_MODIFIER,
  WEAK_PREPOSITION,
  WORK_HEAD,
} from '../../../core/src/names/lexicon.ts';
import { OPENING_PARTICLES, PARTICLES } from '../../../core/src/language/en/name-particles.ts';
import {
  COMPANY_ENDINGS,
  NAME_OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
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
  PLACE_PREPOSITIONS,
  WEAK_PLACE_PREPOSITIONS,
} from '../../../core/src/language/en/place-words.ts';
import { HONORIFICS, PORTFOLIOS, ROLES, TITLE_MODIFIERS } from '../../../core/src/language/en/titles.ts';
import { BIT_COUNT, MOST_BITS, wordHash } from '../../../core/src/names/packed-word-bits.ts';
import { Frequencies } from '../../../core/src/weights/frequencies.ts';
import { RangeEncoder } from '../fit/range-encoder.ts';

/** The words of the lists that `names/lexicon.ts` of core looks words up in, with their bits. */
export function nameWords(): Map<string, number> {
  const words = new Map<string, number>();
  for (const [list, bit] of LISTS) for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | bit);
  return words;
}

/**
 * Packs them as `readWordBits` of core reads them: the factor of the hash and the string. The factor is the first with which no two of
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
  const counts = new Frequencies(MOST_BITS + 1);
  const numbers = new Frequencies(BIT_COUNT, BIT_COUNT + 1);
  for (const [, bits] of ordered) {
    const set = Array.from({ length: BIT_COUNT }, (_, bit) => bit).filter((bit) => (bits & (1 << bit)) !== 0);
    writer.number(set.length, counts);
    set.forEach((bit, i) => writer.number(bit, numbers, i === 0 ? 0 : set[i - 1]! + 1));
  }
  return writer.end();
}

/** The lists and their bits. */
const LISTS: readonly [words: string, bit: number][] = [
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
