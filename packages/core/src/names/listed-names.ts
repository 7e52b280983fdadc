import { COUNTRIES } from '../language/en/countries.ts';
import { ORGANISATIONS } from '../language/en/organisations.ts';
import { PUBLISHERS } from '../language/en/publishers.ts';
import { STATE_ABBREVIATIONS } from '../language/en/regions.ts';
import { fold } from './fold.ts';

export interface Listed {
  kind: 'place' | 'organization';
  /** The name that all its other names stand for. */
  name: string;
  /** 1 where the name can hardly be anything else, less where it is also a word or a person's name. */
  strength: number;
}

/** Names that the lists hold, each with the name that it stands for. What more is to be said of one is said when it is met: most never are. */
export interface ListedNames {
  /** Countries, by their folded names. */
  countries: ReadonlyMap<string, string>;
  /** States, by their folded abbreviations. */
  states: ReadonlyMap<string, string>;
  /** By their names exactly as written. */
  organisations: ReadonlyMap<string, string>;
  /** The country that an adjective or people belongs to, in lower case; plurals in -s are not among them. */
  demonyms: ReadonlyMap<string, string>;
  /** First words of listed names of more than one word, folded, with the most words that such a name has. */
  longest: ReadonlyMap<string, number>;
}

/** Reads the lists of places and organisations. Plain loops that make nothing on the way: a first parse waits for it. */
export function listNames(): ListedNames {
  const longest = new Map<string, number>();
  const add = (names: Map<string, string>, name: string, meant: string): void => {
    if (names.has(name)) return;
    names.set(name, meant);
    const space = name.indexOf(' ');
    if (space < 0 && !name.endsWith("'s")) return;
    const words = name.includes("'s") ? name.split(/ |(?='s$|'s )/) : name.split(' ');
    const first = fold(words[0]!);
    if (words.length > (longest.get(first) ?? 1)) longest.set(first, words.length);
  };

  const countries = new Map<string, string>();
  const demonyms = new Map<string, string>();
  const lines = COUNTRIES.trim().split('\n');
  // All at once, which a first parse is much the faster for.
  const folded = fold(COUNTRIES.trim()).split('\n');
  for (let i = 0; i < lines.length; i++) {
    const [names, adjectives] = lines[i]!.split('=') as [string, string?];
    const name = names.split('|', 1)[0]!;
    for (const key of folded[i]!.split('=', 1)[0]!.split('|')) add(countries, key, name);
    if (adjectives) for (const adjective of adjectives.toLowerCase().split('|')) add(demonyms, adjective, name);
  }
  const states = new Map<string, string>();
  for (const entry of STATE_ABBREVIATIONS.split('|')) {
    const [form, name] = entry.split('=') as [string, string];
    const key = fold(name);
    add(states, fold(form), countries.get(key) ?? key);
  }
  const organisations = new Map<string, string>();
  for (const entry of `${ORGANISATIONS}|${PUBLISHERS}`.split('|')) {
    const [name, ...others] = entry.replace('*', '').split('=') as [string, ...string[]];
    for (const form of entry.startsWith('*') ? [name, `The ${name}`, ...others] : [name, ...others])
      add(organisations, form, name);
  }
  return { countries, states, organisations, demonyms, longest };
}
