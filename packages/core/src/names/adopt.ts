import type { Cast, Member } from './cast.ts';
import { nounsOfName, wordsOfRole } from './description.ts';

/**
 * Makes those of a cast who are as they were in the one before the very objects that they were, with the numbers that they have
 * now: what was found out about them holds. Gives the words by which descriptions may find somebody else by now.
 */
export function adopt(cast: Cast, before: Cast): Set<string> {
  const words = new Set<string>();
  if (cast === before) return words;
  const known = new Map<string, Member>();
  for (const member of before.members) {
    const key = keyOf(member);
    if (known.has(key)) addWords(member, words);
    else known.set(key, member);
  }
  for (const member of cast.members) {
    const key = keyOf(member);
    const old = known.get(key);
    if (old === undefined || !isAsBefore(member, old)) {
      addWords(member, words);
      continue;
    }
    known.delete(key);
    const { id, roles, mentions } = member.entity;
    // Articles hold copies.
    member.entity = Object.assign(old.entity, { id, roles, mentions });
  }
  for (const member of known.values()) addWords(member, words);
  return words;
}

function keyOf({ entity: { kind, name } }: Member): string {
  return `${kind} ${name}`;
}

/** True where all is the same that is asked of somebody, but where they stand. */
function isAsBefore({ entity: now }: Member, { entity: old }: Member): boolean {
  return (
    now.mentions.length === old.mentions.length &&
    now.aliases.length === old.aliases.length &&
    now.roles.length === old.roles.length &&
    now.aliases.every((alias, i) => alias === old.aliases[i]) &&
    now.roles.every(({ text }, i) => text === old.roles[i]!.text)
  );
}

/** The words that somebody may be described by. */
function addWords({ entity }: Member, words: Set<string>): void {
  for (const { text } of entity.roles) for (const word of wordsOfRole(text)) words.add(word);
  if (entity.kind === 'organization') for (const noun of nounsOfName(entity)) words.add(noun);
}
