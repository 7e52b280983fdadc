import type { Entity, Mention, Reference } from '../model.ts';
import type { Cast } from './cast.ts';
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
  const entities = members.map(({ entity: { id, kind, name, aliases, mentions: own }, roles }): Entity => {
    const spans = roles.map(({ naming, role, text }) => {
      const { section, roles: all } = placed[naming]!.naming;
      const offset = sections[section]!.block.start;
      return { start: all[role]!.start + offset, end: all[role]!.end + offset, text };
    });
    return { id, kind, name, aliases, roles: spans, mentions: own };
  });
  return { entities, mentions };
}

/** The references of all sections where they stand in the article. */
export function placeReferences(sections: readonly NamedSection[], referring: readonly Referring[]): Reference[] {
  const all: Reference[] = [];
  for (let i = 0; i < referring.length; i++) {
    const offset = sections[i]!.block.start;
    for (const { start, end, entity, form, confidence } of referring[i]!.references)
      all.push({ start: start + offset, end: end + offset, entity, form, confidence });
  }
  return all;
}
