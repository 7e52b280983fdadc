import { CALENDAR } from '../language/en/calendar-forms.ts';
import { CITIES } from '../language/en/cities.ts';
import { CITY_PHRASES } from '../language/en/city-phrases.ts';
import { COMMON_WORDS } from '../language/en/common-words.ts';
import { COUNTRIES } from '../language/en/countries.ts';
import { FUNCTION_WORDS } from '../language/en/function-words.ts';
import { GIVEN_NAMES } from '../language/en/given-names.ts';
import { readHashedSet, type HashedSet } from '../language/en/hashed-set.ts';
import { OPENING_PARTICLES, PARTICLES } from '../language/en/name-particles.ts';
import {
  COMPANY_ENDINGS,
  NAME_OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_NOUNS,
} from '../language/en/organisation-words.ts';
import { ORGANISATIONS } from '../language/en/organisations.ts';
import { EVENT_HEADS, FACILITY_HEADS, LAW_HEADS, PEOPLES, WORK_HEADS } from '../language/en/other-name-words.ts';
import { unpack } from '../language/en/packed.ts';
import {
  COMPASS,
  NATURAL_HEADS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  WEAK_PLACE_PREPOSITIONS,
} from '../language/en/place-words.ts';
import { PUBLISHERS } from '../language/en/publishers.ts';
import { REGIONS, STATE_ABBREVIATIONS } from '../language/en/regions.ts';
import { HONORIFICS, PORTFOLIOS, ROLES, TITLE_MODIFIERS } from '../language/en/titles.ts';
import { SPEECH_WORDS } from '../language/en/speech-words.ts';
import { WOMENS_NAMES } from '../language/en/womens-names.ts';

/** What a word may do in or beside a name; a word may do several things, so these are bits. */
export const HONORIFIC: number = 1 << 0;
export const ROLE: number = 1 << 1;
export const TITLE_MODIFIER: number = 1 << 2;
export const PORTFOLIO: number = 1 << 3;
export const ORGANISATION_HEAD: number = 1 << 4;
export const ORGANISATION_NOUN: number = 1 << 5;
export const OPENER: number = 1 << 6;
export const PLACE_HEAD: number = 1 << 7;
export const PLACE_NOUN: number = 1 << 8;
export const PLACE_PREPOSITION: number = 1 << 9;
export const WEAK_PREPOSITION: number = 1 << 10;
export const COMPASS_POINT: number = 1 << 11;
export const FACILITY_HEAD: number = 1 << 12;
export const EVENT_HEAD: number = 1 << 13;
export const WORK_HEAD: number = 1 << 14;
export const LAW_HEAD: number = 1 << 15;
export const PEOPLE: number = 1 << 16;
export const DEMONYM: number = 1 << 17;
export const CALENDAR_WORD: number = 1 << 18;
export const SPEECH: number = 1 << 19;
export const PARTICLE: number = 1 << 20;
export const OPENING_PARTICLE: number = 1 << 21;
export const GIVEN_NAME: number = 1 << 22;
export const FUNCTION_WORD: number = 1 << 23;
export const COMPANY_ENDING: number = 1 << 24;
export const NATURAL_HEAD: number = 1 << 25;
export const NUMBERED: number = 1 << 26;

export interface Listed {
  kind: 'place' | 'organization';
  /** The name that all its other names stand for. */
  name: string;
  /** 1 where the name can hardly be anything else, less where it is also a word or a person's name. */
  strength: number;
}

const MOST_WORDS = 65_536;

interface Lexicon {
  classes: Map<string, number>;
  common: HashedSet;
  given: HashedSet;
  women: HashedSet;
  cities: HashedSet;
  /** Folded names of places and, exactly as written, of organisations. */
  places: Map<string, Listed>;
  organisations: Map<string, Listed>;
  /** The place that an adjective or people belongs to. */
  demonyms: Map<string, string>;
  /** First words of listed names of more than one word, folded, with the most words that such a name has. */
  longest: Map<string, number>;
}

let lexicon: Lexicon | undefined;

/** Built on first use: an editor that is never shown an article never pays for it. */
function load(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** The bits of a word, given in lower case; 0 for a word of no class. */
export function classOf(lower: string): number {
  const { classes, given } = load();
  let bits = classes.get(lower);
  if (bits === undefined) {
    bits = given.has(lower) ? GIVEN_NAME : 0;
    // The words of a language come again and again; a bound keeps made-up ones from filling the memory.
    if (classes.size < MOST_WORDS) classes.set(lower, bits);
  }
  return bits;
}

/** True for one of the commonest words of English or a regular form of one. Takes lower case. */
export function isCommon(lower: string): boolean {
  const { common } = load();
  if (common.has(lower)) return true;
  const last = lower.charCodeAt(lower.length - 1);
  if (last === 115 /* s */) {
    return (
      common.has(lower.slice(0, -1)) ||
      (lower.endsWith('es') && common.has(lower.slice(0, -2))) ||
      (lower.endsWith('ies') && common.has(`${lower.slice(0, -3)}y`))
    );
  }
  if (last === 100 /* d */) {
    return (
      common.has(lower.slice(0, -1)) ||
      (lower.endsWith('ed') && common.has(lower.slice(0, -2))) ||
      (lower.endsWith('ied') && common.has(`${lower.slice(0, -3)}y`))
    );
  }
  if (lower.endsWith('ing')) return common.has(lower.slice(0, -3)) || common.has(`${lower.slice(0, -3)}e`);
  return lower.endsWith('ly') && common.has(lower.slice(0, -2));
}

/** True for a given name of women and not of men. Takes a given name in lower case. */
export function isWomansName(lower: string): boolean {
  return load().women.has(lower);
}

/** The country of an adjective or people ("Estonian", "Finns"), given in lower case. */
export function countryOf(lower: string): string | undefined {
  return load().demonyms.get(lower);
}

/** A place in the lists; case and accents do not matter. */
export function listedPlace(name: string): Listed | undefined {
  const { places, cities, given } = load();
  const key = fold(name);
  const place = places.get(key);
  if (place !== undefined || key.includes(' ') || !cities.has(key)) return place;
  return { kind: 'place', name: key, strength: given.has(key) ? 0.1 : 0.8 };
}

/** An organisation in the lists, as written there. */
export function listedOrganisation(name: string): Listed | undefined {
  return load().organisations.get(name);
}

/** How many words the longest listed name has that opens with this word, given in lower case; 0 for none of several words. */
export function longestFrom(lower: string): number {
  return load().longest.get(lower) ?? 0;
}

/** Lower case without accents. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 127) return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'");
  }
  return lower;
}

function build(): Lexicon {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  for (const [words, bit] of WORDS) add(words.split(' '), bit);
  for (const role of ROLES.split(' ')) add([plural(role)], ROLE);
  for (const people of PEOPLES.split(' ')) add([`${people}s`], PEOPLE);

  const given = readHashedSet(...GIVEN_NAMES);
  const common = readHashedSet(...COMMON_WORDS);

  const places = new Map<string, Listed>();
  const addPlace = (form: string, name: string, strength: number): void => {
    const key = fold(form);
    if (!places.has(key)) places.set(key, { kind: 'place', name, strength });
  };
  const demonyms = new Map<string, string>();
  for (const line of COUNTRIES.trim().split('\n')) {
    const [names = '', adjectives = ''] = line.split('=');
    const [name = '', ...others] = names.split('|');
    for (const form of [name, ...others]) addPlace(form, name, given.has(form.toLowerCase()) ? 0.7 : 1);
    for (const adjective of adjectives.split('|').filter(Boolean)) {
      for (const form of [adjective.toLowerCase(), `${adjective.toLowerCase()}s`]) {
        if (!demonyms.has(form)) demonyms.set(form, name);
      }
    }
  }
  for (const name of REGIONS.split('|')) addPlace(name, name, strengthOf(name.toLowerCase(), given, common));
  for (const entry of STATE_ABBREVIATIONS.split('|')) {
    const [form = '', name = ''] = entry.split('=');
    addPlace(form, name, 1);
  }
  for (const name of unpack(CITY_PHRASES)) addPlace(name, name, 0.8);
  add(
    [...demonyms.keys()].filter((word) => !word.includes(' ')),
    DEMONYM,
  );

  const organisations = new Map<string, Listed>();
  for (const entry of `${ORGANISATIONS}|${PUBLISHERS}`.split('|')) {
    const [name = '', ...others] = entry.split('=');
    for (const form of [name, ...others]) {
      const strength = strengthOf(form.toLowerCase(), given, common);
      if (!organisations.has(form)) organisations.set(form, { kind: 'organization', name, strength });
    }
  }

  const longest = new Map<string, number>();
  for (const name of [...places.keys(), ...organisations.keys(), ...demonyms.keys()]) {
    if (!name.includes(' ') && !name.endsWith("'s")) continue;
    const words = name.includes("'s") ? name.split(/ |(?='s$|'s )/) : name.split(' ');
    const first = fold(words[0]!);
    if (words.length > (longest.get(first) ?? 1)) longest.set(first, words.length);
  }
  for (const [word, bits] of classes) if (given.has(word)) classes.set(word, bits | GIVEN_NAME);
  return {
    classes,
    common,
    given,
    women: readHashedSet(...WOMENS_NAMES),
    cities: readHashedSet(...CITIES),
    places,
    organisations,
    demonyms,
    longest,
  };
}

const WORDS: readonly [words: string, bit: number][] = [
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
  [CALENDAR, CALENDAR_WORD],
  [SPEECH_WORDS, SPEECH],
  [PARTICLES, PARTICLE],
  [OPENING_PARTICLES, OPENING_PARTICLE],
  [FUNCTION_WORDS, FUNCTION_WORD],
  [
    'channel radio area district unit group zone studio block phase gate formula article section resolution flight route highway camp',
    NUMBERED,
  ],
];

function strengthOf(lower: string, given: HashedSet, common: HashedSet): number {
  if (lower.includes(' ')) return 1;
  return common.has(lower) || given.has(lower) ? 0.5 : 1;
}

function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('y')) return `${noun.slice(0, -1)}ies`;
  return noun.endsWith('s') || noun.endsWith('ch') ? `${noun}es` : `${noun}s`;
}
