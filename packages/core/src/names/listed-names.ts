import { COUNTRIES } from '../language/en/countries.ts';
import type { HashedSet } from '../language/en/hashed-set.ts';
import { ORGANISATIONS } from '../language/en/organisations.ts';
import { PUBLISHERS } from '../language/en/publishers.ts';
import { STATE_ABBREVIATIONS } from '../language/en/regions.ts';
import { fold } from './fold.ts';

export interface Listed {
  kind: 'place' | 'organization';
  /** The name that all its other names stand for. */
  name: string;
  /** 1 where the name can hardly be anything else, less where it is also a word or a person's name; below 0 until {@link strengthOf} was asked. */
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

/**
 * Strengths of names that may be a word or a person's name as well: which of them are is looked up when one of them is met,
 * since most never are.
 */
const UNSURE_COUNTRY = -1;
const UNSURE = -2;

/** Reads the lists of places and organisations. {@link strengthOf} says how sure a name is. */
export function listNames(): ListedNames {
  const places = new Map<string, Listed>();
  const addPlace = (key: string, name: string, strength: number): void => {
    if (!places.has(key)) places.set(key, { kind: 'place', name, strength: key.includes(' ') ? 1 : strength });
  };
  const demonyms = new Map<string, string>();
  for (const [line, folded] of entriesOf(COUNTRIES.trim(), '\n')) {
    const [names = '', adjectives = ''] = line.split('=');
    const [name = ''] = names.split('|');
    for (const key of folded.split('=')[0]!.split('|')) addPlace(key, name, UNSURE_COUNTRY);
    if (adjectives === '') continue;
    for (const adjective of adjectives.toLowerCase().split('|')) {
      for (const form of [adjective, `${adjective}s`]) if (!demonyms.has(form)) demonyms.set(form, name);
    }
  }
  for (const entry of STATE_ABBREVIATIONS.split('|')) {
    const [form = '', name = ''] = entry.split('=');
    const key = fold(name);
    addPlace(fold(form), places.get(key)?.name ?? key, 1);
  }
  const organisations = new Map<string, Listed>();
  for (const entry of `${ORGANISATIONS}|${PUBLISHERS}`.split('|')) {
    const forms = entry.split('=');
    for (const form of forms)
      if (!organisations.has(form))
        organisations.set(form, { kind: 'organization', name: forms[0]!, strength: form.includes(' ') ? 1 : UNSURE });
  }

  const longest = new Map<string, number>();
  for (const names of [places, organisations, demonyms]) {
    for (const name of names.keys()) {
      if (!name.includes(' ') && !name.endsWith("'s")) continue;
      const words = name.includes("'s") ? name.split(/ |(?='s$|'s )/) : name.split(' ');
      const first = fold(words[0]!);
      if (words.length > (longest.get(first) ?? 1)) longest.set(first, words.length);
    }
  }
  return { places, organisations, demonyms, longest };
}

/** The entries of a list as written and folded; folded all at once, which a first parse is much the faster for. */
function entriesOf(list: string, separator: string): [written: string, folded: string][] {
  const folded = fold(list).split(separator);
  return list.split(separator).map((entry, i) => [entry, folded[i]!]);
}

/** How sure a listed name is, which is given in lower case: a name that is also a given name or a common word is less so. */
export function strengthOf({ strength }: Listed, lower: string, given: HashedSet, common: HashedSet): number {
  if (strength === UNSURE_COUNTRY) return given.has(lower) ? 0.7 : 1;
  if (strength === UNSURE) return common.has(lower) || given.has(lower) ? 0.5 : 1;
  return strength;
}
