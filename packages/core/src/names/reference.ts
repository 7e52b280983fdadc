import type { Entity, Mention, Reference } from '../model.ts';
import type { Section } from '../section.ts';

/** Pronouns and descriptions that stand for an entity. */
export function findReferences(
  text: string,
  sections: readonly Section[],
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Reference[] {
  void text;
  void sections;
  void entities;
  void mentions;
  return [];
}
