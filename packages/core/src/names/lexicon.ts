import { CITIES } from '../language/en/cities.ts';
import { REGION_HASHES } from '../language/en/region-hashes.ts';
import { FUNCTION_WORDS } from '../language/en/function-words.ts';
import { readHashedSet, type HashedSet } from '../language/en/hashed-set.ts';
import { nameBits } from '../language/en/packed-words.ts';
import { WOMENS_NAMES } from '../language/en/womens-names.ts';
import { commonWords, givenNames } from '../language/en/word-sets.ts';
import { question, type Word, type WordLists } from '../sentences/words.ts';
import { remember } from '../source/remember.ts';
import { fold } from './fold.ts';
import { keyOf } from './naming.ts';
import { listNames, type Listed, type ListedNames } from './listed-names.ts';
import { wordSet } from '../language/en/packed-lists.ts';

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
/** A pronoun or what opens a description. */
export const REFERRING: number = 1 << 27;

const MOST_WORDS = 65_536;

interface Lexicon extends ListedNames {
  functionWords: ReadonlySet<string>;
  /** Bits of the words met so far. */
  classes: Map<string, number>;
  common: HashedSet;
  given: HashedSet;
  women: HashedSet;
  cities: HashedSet;
  regions: HashedSet;
}

let lexicon: Lexicon | undefined;

/** Built on first use: an editor that is never shown an article never pays for it. */
function load(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

/** Callings by their ending: "glaciologist", "cartographer", "obstetrician", "songwriter". */
const CALLING = /(?:ologist|ographer|iatrist|onomist|ician|\wwriter|\wplayer)s?$/;

/** The bits of a word, given in lower case; 0 for a word of no class. */
export function classOf(lower: string): number {
  const { classes, functionWords, given } = load();
  let bits = classes.get(lower);
  if (bits === undefined) {
    bits = nameBits(lower) | pluralBits(lower);
    if (bits === 0 && CALLING.test(lower)) bits = ROLE;
    if (functionWords.has(lower)) bits |= FUNCTION_WORD;
    // Surnames as well as people.
    if (given.has(fold(lower)) || /^(?:sherpa|jain|rajput|pathan)$/.test(lower)) bits |= GIVEN_NAME;
    if (!lower.includes(' ') && countryOf(lower) !== undefined) bits |= DEMONYM;
    // "then-secretary", "ex-mayor"
    const office = /^(?:then|ex)-/.exec(lower)?.[0];
    if (office !== undefined) bits |= classOf(lower.slice(office.length)) & ROLE;
    // The words of a language come again and again; a bound keeps made-up ones from filling the memory.
    if (classes.size < MOST_WORDS) classes.set(lower, bits);
  }
  return bits;
}

/** Of the bits of the word that this is the regular plural of, those that a plural has too. */
function pluralBits(lower: string): number {
  if (lower.endsWith('men')) return nameBits(`${lower.slice(0, -3)}man`) & ROLE;
  if (!lower.endsWith('s')) return 0;
  const stem = lower.slice(0, -1);
  let bits = nameBits(stem) & (/(?:man|y|s|ch)$/.test(stem) ? PEOPLE : ROLE | PEOPLE);
  if (/(?:s|ch)es$/.test(lower)) bits |= nameBits(lower.slice(0, -2)) & ROLE;
  if (lower.endsWith('ies')) bits |= nameBits(`${lower.slice(0, -3)}y`) & ROLE;
  return bits;
}

/** The bits of a word in lower case, whatever its case. */
export function classOfWord(word: Word): number {
  if (word.nameBits < 0) word.nameBits = classOf(word.lower);
  return word.nameBits;
}

/** True for one of the commonest words of English or a regular form of one. Takes lower case. */
export const isCommon: (lower: string) => boolean = remember(readCommon);

/** The same of a word whatever its case, which keeps it. */
export const isCommonWord: (word: Word) => boolean = question(isCommon);

function readCommon(lower: string): boolean {
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
  const { demonyms } = load();
  return demonyms.get(lower) ?? (lower.endsWith('s') ? demonyms.get(lower.slice(0, -1)) : undefined);
}

/** A place in the lists; case and accents do not matter. */
export function listedPlace(name: string): Listed | undefined {
  return knownPlace(name) ?? undefined;
}

const knownPlace = remember(readPlace);

/** Null for what is no place, which can be remembered. */
function readPlace(name: string): Listed | null {
  const { countries, states, regions, cities, given, common } = load();
  const key = fold(name.replace(' & ', ' and '));
  const country = countries.get(key);
  if (country !== undefined)
    return { kind: 'place', name: country, strength: !key.includes(' ') && given.has(key) ? 0.7 : 1 };
  const state = states.get(key);
  if (state !== undefined) return { kind: 'place', name: state, strength: 1 };
  if (regions.has(key)) {
    const unsure = common.has(key) || given.has(key);
    // "St. Petersburg" and "St Petersburg", "Washington, D.C." and "Washington DC"
    return { kind: 'place', name: key.replaceAll(/[.,]/g, ''), strength: unsure ? 0.5 : 1 };
  }
  if (key.includes(' ') || !cities.has(key)) return null;
  return { kind: 'place', name: key, strength: given.has(key) ? 0.1 : 0.8 };
}

/** An organisation in the lists, as written there. */
export function listedOrganisation(name: string): Listed | undefined {
  return knownOrganisation(name) ?? undefined;
}

const knownOrganisation = remember(readOrganisation);

function readOrganisation(name: string): Listed | null {
  const { organisations, given, common } = load();
  const meant = organisations.get(name);
  if (meant === undefined) return null;
  const lower = name.toLowerCase();
  const unsure = !name.includes(' ') && (common.has(lower) || given.has(lower));
  return { kind: 'organization', name: meant, strength: unsure ? 0.5 : 1 };
}

/** Words of the longest city or region. */
const LONGEST_PLACE = 5;

/** How many words the longest listed name has that opens with this word, given in lower case; 0 for none of several words. */
export function longestFrom(lower: string): number {
  const { longest, regions } = load();
  const opening = fold(lower);
  return Math.max(longest.get(opening) ?? 0, regions.has(`${opening} `) ? LONGEST_PLACE : 0);
}

/** What the lists have of a word by itself, and how long the names in them are that open with it; the word keeps it. */
export function listsOf(word: Word): WordLists<Listed> {
  word.lists ??= {
    body: listedOrganisation(word.text),
    place: listedPlace(word.text),
    longest: longestFrom(word.lower),
    key: keyOf(word.text),
  };
  return word.lists as WordLists<Listed>;
}

function build(): Lexicon {
  return {
    functionWords: wordSet(FUNCTION_WORDS),
    classes: new Map(),
    common: commonWords,
    given: givenNames,
    women: readHashedSet(...WOMENS_NAMES),
    cities: readHashedSet(...CITIES),
    regions: readHashedSet(...REGION_HASHES),
    ...listNames(),
  };
}
