import type { Article, TimelineEntry } from '../model.ts';
import { startOf } from '../measures/iso-order.ts';
import { blockAt, isAbout, sentenceAt } from './spans.ts';

/**
 * The dates of the story: those with a value in order of time, of two that begin together in text order; then those without, in
 * text order. Durations, sets and times of day are no dates; those of bylines, datelines and boilerplate are left out.
 */
export function timeline(article: Article): TimelineEntry[] {
  const dated: { entry: TimelineEntry; at: number }[] = [];
  const open: TimelineEntry[] = [];
  for (const [time, { start, kind, value, certain }] of article.times.entries()) {
    if (kind === 'set' || isAbout(blockAt(article, start))) continue;
    const at = value === undefined ? undefined : startOf(value);
    const entry: TimelineEntry = {
      time,
      ...(value === undefined ? {} : { value }),
      certain,
      sentence: sentenceAt(article, start),
    };
    if (at !== undefined) dated.push({ entry, at });
    else if (value === undefined && kind === 'date') open.push(entry);
  }
  return [...dated.toSorted((a, b) => a.at - b.at).map(({ entry }) => entry), ...open];
}
