import type { Entity } from '../model.ts';
import { capitalised } from '../sentences/passage.ts';
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
    const { tokens } = reading.passage;
    let after = 0;
    for (const i of capitalised(reading.passage)) {
      const { word, start, end, kind } = tokens[i]!;
      if (kind !== 'word' || i < after) continue;
      const next = tokens[i + 1];
      const pair =
        next?.kind === 'word' && next.word.shape === 'capital' && longestFrom(word.lower) > 1
          ? countryOf(`${word.lower} ${next.word.lower}`)
          : undefined;
      const country = pair ?? countryOf(word.lower);
      const entity = country === undefined ? undefined : places.get(country);
      if (entity === undefined) continue;
      (entity.demonyms ??= []).push({
        start: start + block.start,
        end: (pair === undefined ? end : next!.end) + block.start,
      });
      if (pair !== undefined) after = i + 2;
    }
  }
}
