import type { Entity } from '../model.ts';
import type { Cast } from './cast.ts';
import { nounsOfName, wordsOfRole } from './description.ts';
import { addTo } from '../source/multimap.ts';

/** More holders of one office, or bodies of one kind, than any article names; keeps the time linear. */
const MOST_NAMESAKES = 32;

export interface Person {
  entity: Entity;
  /** The telling words of each role. */
  roles: string[][];
}

/** What pronouns and descriptions are looked up in. */
export interface CastIndex {
  /** People with a role, by every word of it. */
  people: Map<string, Person[]>;
  /** Organisations, by the noun that their name ends in or that stands before "of". */
  bodies: Map<string, Entity[]>;
  /** The roles that count, by the naming that they stand beside. */
  roles: Map<number, number[]>;
}

export function indexCast({ members }: Cast): CastIndex {
  const people = new Map<string, Person[]>();
  const bodies = new Map<string, Entity[]>();
  const all = new Map<number, number[]>();
  for (const { entity } of members) {
    const { roles } = entity;
    if (entity.kind === 'organization')
      for (const noun of nounsOfName(entity)) addTo(bodies, noun, entity, MOST_NAMESAKES);
    if (roles.length === 0) continue;
    const person = { entity, roles: roles.map(({ text }) => wordsOfRole(text)) };
    for (const word of new Set(person.roles.flat())) addTo(people, word, person, MOST_NAMESAKES);
    for (const { naming, role } of roles) addTo(all, naming, role);
  }
  return { people, bodies, roles: all };
}

/** The words that so many answer to that some are left out: who they are hangs on the order. */
export function crowdedWords({ people, bodies }: CastIndex): string[] {
  return [...people, ...bodies].flatMap(([word, { length }]) => (length < MOST_NAMESAKES ? [] : [word]));
}
