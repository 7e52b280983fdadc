import type { Digest, TimelineEntry } from '../model.ts';
import { addTo } from '../source/multimap.ts';

/** The entries of a timeline that have no date, those of one sentence together, in text order. */
export function undatedBySentence({ timeline }: Digest): TimelineEntry[][] {
  const found = new Map<number, TimelineEntry[]>();
  for (const entry of timeline) {
    if (entry.value === undefined) addTo(found, entry.sentence.start, entry);
  }
  return [...found.values()];
}
