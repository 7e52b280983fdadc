import type { Digest, TimelineEntry } from '../model.ts';

/** The entries of a timeline that have no date, those of one sentence together, in text order. */
export function undatedBySentence({ timeline }: Digest): TimelineEntry[][] {
  const found = new Map<number, TimelineEntry[]>();
  for (const entry of timeline) {
    if (entry.value !== undefined) continue;
    const group = found.get(entry.sentence.start);
    if (group === undefined) found.set(entry.sentence.start, [entry]);
    else group.push(entry);
  }
  return [...found.values()];
}
