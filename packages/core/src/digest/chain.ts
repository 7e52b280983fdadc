import type { Attribution } from '../model.ts';

export type AttributionsById = ReadonlyMap<string, Attribution>;

export function byId(attributions: readonly Attribution[]): Map<string, Attribution> {
  return new Map(attributions.map((attribution) => [attribution.id, attribution]));
}

/** Ids from the outermost attribution to this one, this one last. A circle, which no parse makes, is cut where it closes. */
export function chainOf(attribution: Attribution, all: AttributionsById): string[] {
  const chain = new Set([attribution.id]);
  let outer = attribution.within;
  while (outer !== undefined && !chain.has(outer)) {
    chain.add(outer);
    outer = all.get(outer)?.within;
  }
  return [...chain].toReversed();
}
