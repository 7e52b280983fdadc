import type { NamedSection } from './named-section.ts';
import type { Group } from './naming.ts';

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
  const bases = new Map<string, string>();
  for (const { key, words, listed } of groups.values()) {
    if (words.length > 1 || key.length < 4 || (listed !== undefined && !isUnsure(groups.get(key)!))) continue;
    for (const ending of ENDINGS) {
      bases.set(key + ending, key);
      bases.set(`${key}${ending}s`, key);
    }
  }
  const found = new Map<string, string>();
  for (const { block, reading } of sections) {
    if (block.kind === 'boilerplate') continue;
    for (const { word } of reading.passage.tokens) {
      if (word.shape !== 'capital') continue;
      const base = bases.get(word.lower);
      if (base !== undefined) found.set(word.lower, base);
    }
  }
  return found;
}

function isUnsure({ evidence }: Group): boolean {
  return evidence.place > 0 && evidence.place < 5;
}
