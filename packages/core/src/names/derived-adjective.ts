import { capitalised } from '../sentences/passage.ts';
import type { Word } from '../sentences/words.ts';
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
  // Of two names that one adjective could be made of, the later one counts.
  const order = new Map<string, number>();
  for (const { key, words, listed } of groups.values()) {
    if (words.length > 1 || key.length < 4 || (listed !== undefined && !isUnsure(groups.get(key)!))) continue;
    order.set(key, order.size);
  }
  const found = new Map<string, string>();
  const read = new Set<Word>();
  for (const { block, reading } of sections) {
    if (block.kind === 'boilerplate') continue;
    const { tokens } = reading.passage;
    for (const i of capitalised(reading.passage)) {
      const { word } = tokens[i]!;
      if (read.has(word)) continue;
      read.add(word);
      const base = baseOf(word.lower, order);
      if (base !== undefined) found.set(word.lower, base);
    }
  }
  return found;
}

function baseOf(adjective: string, order: ReadonlyMap<string, number>): string | undefined {
  let base: string | undefined;
  let last = -1;
  const several = adjective.endsWith('s');
  for (const form of several ? [adjective, adjective.slice(0, -1)] : [adjective]) {
    for (const ending of ENDINGS) {
      if (!form.endsWith(ending)) continue;
      const key = form.slice(0, -ending.length);
      const place = order.get(key) ?? -1;
      if (place <= last) continue;
      last = place;
      base = key;
    }
  }
  return base;
}

function isUnsure({ evidence }: Group): boolean {
  return evidence.place > 0 && evidence.place < 5;
}
