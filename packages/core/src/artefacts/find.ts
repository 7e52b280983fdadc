import type { Artefact } from '../model.ts';
import type { Section } from '../section.ts';

/** The faults of the copy, in text order. */
export function findArtefacts(text: string, sections: readonly Section[]): Artefact[] {
  void text;
  void sections;
  return [];
}
