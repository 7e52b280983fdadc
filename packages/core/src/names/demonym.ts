import type { Entity } from '../model.ts';
import { capitalised, spanOf, type Passage, type TokenRange } from '../sentences/passage.ts';
import type { Token } from '../sentences/tokens.ts';
import { shift } from '../source/span.ts';
import type { NamedSection } from './named-section.ts';
import { countryOf, listedPlace, longestFrom } from './lexicon.ts';

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
  for (const { block, reading } of sections) {
    if (block.kind === 'boilerplate') continue;
    let after = 0;
    for (const { first, end, country } of demonymsIn(reading.passage)) {
      const entity = first < after ? undefined : places.get(country);
      if (entity === undefined) continue;
      (entity.demonyms ??= []).push(shift(spanOf(reading.passage, { first, end }), block.start));
      after = end;
    }
  }
}

interface FoundDemonym extends TokenRange {
  country: string;
}

const known = new WeakMap<Passage, FoundDemonym[]>();

/** The adjectives and peoples of a passage, of whatever place. A passage that is read again keeps them. */
function demonymsIn(passage: Passage): FoundDemonym[] {
  let found = known.get(passage);
  if (found === undefined) {
    found = [];
    for (const i of capitalised(passage)) {
      const demonym = demonymAt(passage.tokens, i);
      if (demonym !== undefined) found.push(demonym);
    }
    known.set(passage, found);
  }
  return found;
}

function demonymAt(tokens: readonly Token[], first: number): FoundDemonym | undefined {
  const { word, kind } = tokens[first]!;
  if (kind !== 'word') return undefined;
  const next = tokens[first + 1];
  const pair =
    next?.kind === 'word' && next.word.shape === 'capital' && longestFrom(word.lower) > 1
      ? countryOf(`${word.lower} ${next.word.lower}`)
      : undefined;
  const country = pair ?? countryOf(word.lower);
  return country === undefined ? undefined : { first, end: first + (pair === undefined ? 1 : 2), country };
}
