import type { Entity } from '../model.ts';
import { spanOf, type TokenRange } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { shift } from '../source/span.ts';
import type { NamedSection } from './named-section.ts';
import { classOfWord, countryOf, DEMONYM, listedPlace, listsOf } from './lexicon.ts';

/** Links adjectives and peoples ("Velmarkian") to the place that they belong to, where the article names that place. */
export function findDemonyms(sections: readonly NamedSection[], entities: readonly Entity[]): void {
  const places = new Map<string, Entity>();
  for (const entity of entities) {
    if (entity.kind !== 'place') continue;
    for (const form of [entity.name, ...entity.aliases]) {
      const listed = listedPlace(form);
      if (listed !== undefined && !places.has(listed.name)) places.set(listed.name, entity);
    }
  }
  if (places.size === 0) return;
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    if (block.kind === 'boilerplate' || reading.nameFacts.demonyms.length === 0) continue;
    let after = 0;
    for (const { first, end, country } of reading.nameFacts.demonyms) {
      const entity = first < after ? undefined : places.get(country);
      if (entity === undefined) continue;
      (entity.demonyms ??= []).push(shift(spanOf(reading.passage, { first, end }), block.start));
      after = end;
    }
  }
}

/** An adjective or people of a listed place, by its tokens. */
export interface FoundDemonym extends TokenRange {
  country: string;
}

/** The adjectives and peoples of whatever place that start at some of the tokens. */
export function demonymsIn(tokens: readonly Token[], capitals: readonly number[]): FoundDemonym[] {
  const found: FoundDemonym[] = [];
  for (const i of capitals) {
    const demonym = demonymAt(tokens, i);
    if (demonym !== undefined) found.push(demonym);
  }
  return found;
}

function demonymAt(tokens: readonly Token[], first: number): FoundDemonym | undefined {
  const { word, kind } = tokens[first]!;
  if (kind !== 'word') return undefined;
  const next = tokens[first + 1];
  const pair =
    next?.kind === 'word' && next.word.shape === 'capital' && listsOf(word).longest > 1
      ? countryOf(`${word.lower} ${next.word.lower}`)
      : undefined;
  const country = pair ?? ((classOfWord(word) & DEMONYM) === 0 ? undefined : countryOf(word.lower));
  return country === undefined ? undefined : { first, end: first + (pair === undefined ? 1 : 2), country };
}
