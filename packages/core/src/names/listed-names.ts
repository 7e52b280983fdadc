import { CITY_PHRASES } from '../language/en/city-phrases.ts';
import { COUNTRIES } from '../language/en/countries.ts';
import type { HashedSet } from '../language/en/hashed-set.ts';
import { ORGANISATIONS } from '../language/en/organisations.ts';
import { unpack } from '../language/en/packed.ts';
import { PUBLISHERS } from '../language/en/publishers.ts';
import { REGIONS, STATE_ABBREVIATIONS } from '../language/en/regions.ts';
import { fold } from './fold.ts';

export interface Listed {
  kind: 'place' | 'organization';
  /** The name that all its other names stand for. */
  name: string;
  /** 1 where the name can hardly be anything else, less where it is also a word or a person's name. */
  strength: number;
}

/** Names that the lists hold. */
export interface ListedNames {
  /** Folded names of places and, exactly as written, of organisations. */
  places: Map<string, Listed>;
  organisations: Map<string, Listed>;
  /** The place that an adjective or people belongs to. */
  demonyms: Map<string, string>;
  /** First words of listed names of more than one word, folded, with the most words that such a name has. */
  longest: Map<string, number>;
}

/** Reads the lists of places and organisations. A name that is also a given name or a common word is less sure. */
export function listNames(given: HashedSet, common: HashedSet): ListedNames {
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
  return { places, organisations, demonyms, longest };
}

function strengthOf(lower: string, given: HashedSet, common: HashedSet): number {
  if (lower.includes(' ')) return 1;
  return common.has(lower) || given.has(lower) ? 0.5 : 1;
}
