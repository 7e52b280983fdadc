import type { Token } from '../sentences/tokens.ts';
import type { NamedSection } from './named-section.ts';
import type { Group } from './naming.ts';

const SHORTEST_NAME = 4;
/** Endings that make an adjective or a people of the name of a place ("Velmark" → "Velmarki", "Orvia" → "Orvian"). */
const ENDINGS = ['i', 'n', 'an', 'ian', 'nian', 'ese', 'ish', 'er'];

/**
 * Places that no list knows give themselves away by their adjective: where an article writes "Velmarki" as well as
 * "Velmark", the one is a place and the other no name. Returns the adjectives by key, each with the key of its place.
 */
export function derivedAdjectives(
  sections: readonly NamedSection[],
  groups: ReadonlyMap<string, Group>,
): Map<string, string> {
  // Of two names that one adjective could be made of, the later one counts.
  const order = new Map<string, number>();
  for (const group of groups.values()) {
    const { key, words, listed, gender } = group;
    // "Mr Martin" is no place.
    if (gender !== undefined || words.length > 1 || key.length < SHORTEST_NAME) continue;
    if (listed !== undefined && !isUnsure(group)) continue;
    order.set(key, order.size);
  }
  const found = new Map<string, string>();
  for (const { block, reading } of sections) {
    if (block.kind === 'boilerplate') continue;
    for (const { adjective, bases } of reading.nameFacts.adjectives) {
      let last = -1;
      for (const base of bases) {
        const place = order.get(base) ?? -1;
        if (place <= last) continue;
        last = place;
        found.set(adjective, base);
      }
    }
  }
  return found;
}

/** A word that could be an adjective, and the names that it could be made of. */
export interface PossibleAdjective {
  adjective: string;
  bases: string[];
}

/** The words among some of the tokens that could be adjectives by their ending. */
export function adjectivesIn(tokens: readonly Token[], capitals: readonly number[]): PossibleAdjective[] {
  const possible: PossibleAdjective[] = [];
  for (const i of capitals) {
    const adjective = tokens[i]!.word.lower;
    const bases = basesOf(adjective);
    if (bases.length > 0) possible.push({ adjective, bases });
  }
  return possible;
}

function basesOf(adjective: string): string[] {
  const bases: string[] = [];
  for (const form of adjective.endsWith('s') ? [adjective, adjective.slice(0, -1)] : [adjective]) {
    for (const ending of ENDINGS)
      if (form.length >= SHORTEST_NAME + ending.length && form.endsWith(ending))
        bases.push(form.slice(0, -ending.length));
  }
  return bases;
}

function isUnsure({ evidence }: Group): boolean {
  return evidence.place > 0 && evidence.place < 5;
}
