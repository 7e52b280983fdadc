import type { Entity, Span } from '../model.ts';
import type { nameConfidence } from './confidence.ts';
import type { Collected } from './document.ts';
import { joinGroups, type Cluster } from './entity.ts';
import { classOf, ROLE, TITLE_MODIFIER } from './lexicon.ts';
import type { NamedSection } from './named-section.ts';
import type { Group, Naming } from './naming.ts';

/** Somebody or something that the article names, wherever it does. */
export interface Member {
  entity: Omit<Entity, 'roles'> & { roles: MemberRole[] };
  /** How sure each of its names is, 0 to 1. */
  confidence: number;
}

/** One of the roles of a naming, by their indexes; where it stands is open. */
export interface MemberRole extends Span {
  text: string;
  naming: number;
  role: number;
}

/**
 * Who and what is named, with no word of where: it stays the same for as long as the same names stand in the same order, however
 * the text between them changes. The entities in it lack all spans.
 */
export interface Cast {
  members: Member[];
  /** Index of whom each naming names, by the order of the namings; -1 for what is no name after all. */
  memberOf: number[];
}

/** Who has a number. */
export function memberOf({ members }: Cast, id: string): Member['entity'] {
  return members[Number(id.slice(1)) - 1]!.entity;
}

/** Joins the names into entities, in order of first use. How sure each name is, `sure` says. */
export function settle(
  sections: readonly NamedSection[],
  { groups, placed }: Collected,
  sure: typeof nameConfidence,
): Cast {
  const clusters = new Map<Group, Cluster>();
  for (const cluster of joinGroups(groups)) for (const group of cluster.groups) clusters.set(group, cluster);

  const members: Member[] = [];
  const memberOf: number[] = [];
  const indexes = new Map<Cluster, number>();
  let mentions = 0;
  for (const [at, { naming, group }] of placed.all.entries()) {
    const cluster = clusters.get(group);
    if (cluster === undefined) {
      memberOf.push(-1);
      continue;
    }
    let index = indexes.get(cluster);
    if (index === undefined) {
      index = members.length;
      const entity: Member['entity'] = {
        id: `e${index + 1}`,
        kind: cluster.kind,
        name: cluster.name,
        aliases: [],
        roles: [],
        mentions: [],
      };
      members.push({ entity, confidence: sure(cluster.confidence, namingsOf(cluster)) });
      indexes.set(cluster, index);
    }
    memberOf.push(index);
    const { entity } = members[index]!;
    // Names are compared with straight apostrophes, and told as they are written.
    const own = naming.text.includes("'") ? wordsOf(sections, naming, naming) : naming.text;
    if (naming.text === cluster.name) entity.name = own;
    else if (!entity.aliases.includes(own)) entity.aliases.push(own);
    if (entity.kind === 'person') addRoles(sections, entity.roles, naming, at);
    entity.mentions.push(mentions++);
  }
  return { members, memberOf };
}

function namingsOf({ groups }: Cluster): number {
  return groups.reduce((sum, { namings }) => sum + namings.length, 0);
}

/** Adds the roles of a naming, but none that only says less than another ("Rep." beside "U.S. Rep."). */
function addRoles(sections: readonly NamedSection[], roles: MemberRole[], naming: Naming, at: number): void {
  for (const [role, span] of naming.roles.entries()) {
    const text = wordsOf(sections, naming, span);
    if (roles.some((known) => known.text === text || says(known.text, text))) continue;
    const shorter = roles.findIndex((known) => says(text, known.text));
    roles[shorter < 0 ? roles.length : shorter] = { start: 0, end: 0, naming: at, role, text };
  }
}

function wordsOf(sections: readonly NamedSection[], { section }: Naming, { start, end }: Span): string {
  const words = sections[section]!.reading.passage.text.slice(start, end);
  // An expression that finds nothing still takes ten times as long as a look at the characters.
  return isEven(words) ? words : words.replaceAll(/\s+/g, ' ');
}

/** True where all white space is single spaces. */
function isEven(words: string): boolean {
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i);
    if (unit < 32 || unit > 126 || (unit === 32 && before === 32)) return false;
    before = unit;
  }
  return true;
}

/** True where a role is another with a capitalised owner before it: a state, party or body. */
function says(longer: string, shorter: string): boolean {
  if (!longer.endsWith(` ${shorter}`)) return false;
  return longer
    .slice(0, -shorter.length - 1)
    .split(' ')
    .every((word) => /^\p{Lu}/u.test(word) && (classOf(word.toLowerCase()) & (ROLE | TITLE_MODIFIER)) === 0);
}
