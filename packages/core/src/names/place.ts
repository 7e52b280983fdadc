import type { Entity, Mention, Reference } from '../model.ts';
import type { Cast } from './cast.ts';
import { shift } from '../source/span.ts';
import type { NamedSection } from './named-section.ts';
import type { Placed } from './neighbours.ts';
import type { Referring } from './reference.ts';

/** The entities with their spans, and their names, where they stand in the article. */
export function placeNames(
  sections: readonly NamedSection[],
  placed: readonly Placed[],
  { members, memberOf }: Cast,
): { entities: Entity[]; mentions: Mention[] } {
  const mentions: Mention[] = [];
  for (let i = 0; i < placed.length; i++) {
    if (memberOf[i]! < 0) continue;
    const { section, start, end } = placed[i]!.naming;
    const { entity, confidence } = members[memberOf[i]!]!;
    const offset = sections[section]!.block.start;
    mentions.push({ start: start + offset, end: end + offset, entity: entity.id, kind: entity.kind, confidence });
  }
  const entities = members.map(({ entity }): Entity => ({
    ...entity,
    roles: entity.roles.map(({ naming, role, text }) => {
      const { section, roles } = placed[naming]!.naming;
      return { ...shift(roles[role]!, sections[section]!.block.start), text };
    }),
  }));
  return { entities, mentions };
}

/** The references of all sections where they stand in the article. */
export function placeReferences(sections: readonly NamedSection[], referring: readonly Referring[]): Reference[] {
  const all: Reference[] = [];
  for (let i = 0; i < referring.length; i++) {
    const offset = sections[i]!.block.start;
    for (const { start, end, entity, form, confidence } of referring[i]!.references)
      all.push({ start: start + offset, end: end + offset, entity: entity.id, form, confidence });
  }
  return all;
}
