import type { Entity, Mention, Meta, Reference } from '../model.ts';
import type { NamedSection } from './named-section.ts';
import { settle, type Cast } from './cast.ts';
import { nameConfidence } from './confidence.ts';
import { collect } from './document.ts';
import { findDemonyms } from './demonym.ts';
import { placeNames, placeReferences } from './place.ts';
import type { PlacedNames } from './neighbours.ts';
import { findReferences, type Referring } from './reference.ts';

/** Who and what is named in the article. */
export interface Names {
  entities: Entity[];
  mentions: Mention[];
  references: Reference[];
}

/** The same, with what outlives the article where a parser remembers. */
export interface ResolvedNames extends Names {
  cast: Cast;
  /** By section: the same object for as long as the same stand in it and are meant. */
  referring: readonly Referring[];
  /** The sections up to here, by index, are those of the article before, and they name and mean the same; 0 where nothing is known. */
  sameUntil: number;
}

/**
 * Joins the names found in each section into entities, and finds the pronouns and descriptions that stand for them. How sure
 * each name is, `sure` says: its model is fitted with another one.
 */
export function resolveNames(
  sections: readonly NamedSection[],
  meta: Meta,
  sure: typeof nameConfidence = nameConfidence,
): ResolvedNames {
  const collected = collect(sections, meta);
  const cast = settle(sections, collected, sure);
  return namesOf(sections, collected.placed, cast, findReferences(sections, collected.placed, cast));
}

/** Puts what was found where it stands in the article. */
export function namesOf(
  sections: readonly NamedSection[],
  placed: PlacedNames,
  cast: Cast,
  referring: readonly Referring[],
  sameUntil: number = 0,
): ResolvedNames {
  const { entities, mentions } = placeNames(sections, placed.all, cast);
  findDemonyms(sections, entities);
  return { entities, mentions, references: placeReferences(sections, referring), cast, referring, sameUntil };
}
