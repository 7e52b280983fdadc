import type { Attribution } from '../model.ts';

export type AttributionsById = ReadonlyMap<string, Attribution>;

export function byId(attributions: readonly Attribution[]): Map<string, Attribution> {
  return new Map(attributions.map((attribution) => [attribution.id, attribution]));
}

/** The deepest nesting that is followed; nobody could read more, and a hostile text must not take time without bound. */
const DEEPEST = 100;

/**
 * Ids from the outermost attribution to this one, this one last. A circle, which no parse makes, is cut where it closes,
 * and of more than a hundred the innermost are kept.
 */
export function chainOf(attribution: Attribution, all: AttributionsById): string[] {
  const chain = new Set([attribution.id]);
  let outer = attribution.within;
  while (outer !== undefined && !chain.has(outer) && chain.size < DEEPEST) {
    chain.add(outer);
    outer = all.get(outer)?.within;
  }
  return [...chain].toReversed();
}
