import type { Entity, Mention, Meta, Reference, Span } from '../model.ts';
import type { NamedSection } from './named-section.ts';
import { nameConfidence } from './confidence.ts';
import { collect } from './document.ts';
import type { Group } from './naming.ts';
import { joinGroups, type Cluster } from './entity.ts';
import { findDemonyms } from './demonym.ts';
import { classOf, ROLE, TITLE_MODIFIER } from './lexicon.ts';
import { findReferences } from './reference.ts';

/** Who and what is named in the article. */
export interface Names {
  entities: Entity[];
  mentions: Mention[];
  references: Reference[];
}

/**
 * Joins the names found in each section into entities, and finds the pronouns and descriptions that stand for them. How sure
 * each name is, `sure` says: its model is fitted with another one.
 */
export function resolveNames(
  text: string,
  sections: readonly NamedSection[],
  meta: Meta,
  sure: typeof nameConfidence = nameConfidence,
): Names {
  const { groups, placed } = collect(text, sections, meta);
  const clusters = new Map<Group, Cluster>();
  for (const cluster of joinGroups(groups)) for (const group of cluster.groups) clusters.set(group, cluster);

  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  const ids = new Map<Cluster, Entity>();
  const confidences = new Map<Entity, number>();
  for (const { naming, group } of placed) {
    const cluster = clusters.get(group);
    if (cluster === undefined) continue;
    let entity = ids.get(cluster);
    if (entity === undefined) {
      entity = {
        id: `e${entities.length + 1}`,
        kind: cluster.kind,
        name: cluster.name,
        aliases: [],
        roles: [],
        mentions: [],
      };
      ids.set(cluster, entity);
      confidences.set(entity, sure(cluster.confidence, namingsOf(cluster)));
      entities.push(entity);
    }
    if (naming.text !== entity.name && !entity.aliases.includes(naming.text)) entity.aliases.push(naming.text);
    if (entity.kind === 'person') for (const role of naming.roles) addRole(text, entity, role);
    entity.mentions.push(mentions.length);
    mentions.push({
      start: naming.start,
      end: naming.end,
      entity: entity.id,
      kind: entity.kind,
      confidence: confidences.get(entity)!,
    });
  }
  findDemonyms(sections, entities);
  return { entities, mentions, references: findReferences(sections, entities, mentions) };
}

function namingsOf({ groups }: Cluster): number {
  return groups.reduce((sum, { namings }) => sum + namings.length, 0);
}

/** Adds a role, but not one that only says less than another ("Rep." beside "U.S. Rep."). */
function addRole(text: string, entity: Entity, { start, end }: Span): void {
  const role = { start, end, text: text.slice(start, end).replaceAll(/\s+/g, ' ') };
  if (entity.roles.some((known) => known.text === role.text || says(known.text, role.text))) return;
  const shorter = entity.roles.findIndex((known) => says(role.text, known.text));
  if (shorter < 0) entity.roles.push(role);
  else entity.roles[shorter] = role;
}

/** True where a role is another with a capitalised owner before it: a state, party or body. */
function says(longer: string, shorter: string): boolean {
  if (!longer.endsWith(` ${shorter}`)) return false;
  return longer
    .slice(0, -shorter.length - 1)
    .split(' ')
    .every((word) => /^\p{Lu}/u.test(word) && (classOf(word.toLowerCase()) & (ROLE | TITLE_MODIFIER)) === 0);
}
