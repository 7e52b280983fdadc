import type { Digest, Span, TimelineEntry } from '../model.ts';
import { addTo } from '../source/multimap.ts';

/** The entries of a timeline that have no date, those of one sentence together, in text order. */
export function undatedBySentence({ timeline }: Digest): TimelineEntry[][] {
  const found = new Map<number, TimelineEntry[]>();
  for (const entry of timeline) {
    if (entry.value === undefined) addTo(found, entry.sentence.start, entry);
  }
  return [...found.values()];
}

/** The same in English, an entry for each sentence: its expressions as `said` puts them, and that they are not dated. */
export function undatedInWords(
  summary: Digest,
  said: (entry: TimelineEntry) => string,
): { date: string; sentence: Span }[] {
  return undatedBySentence(summary).map((entries) => ({
    date: `${entries.map(said).join(', ')}, not dated`,
    sentence: entries[0]!.sentence,
  }));
}
