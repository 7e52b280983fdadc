import type { Entity, Mention, Meta, Reference } from '../model.ts';
import type { Section } from '../section.ts';

/** Who and what is named in the article. */
export interface Names {
  entities: Entity[];
  mentions: Mention[];
  references: Reference[];
}

/** Joins the names found in each section into entities, and finds the pronouns and descriptions that stand for them. */
export function resolveNames(text: string, sections: readonly Section[], meta: Meta): Names {
  void text;
  void sections;
  void meta;
  return { entities: [], mentions: [], references: [] };
}
