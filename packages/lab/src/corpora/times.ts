import type { Article } from '@article-digest/core';
import { prf, type Prf } from './precision.ts';

export interface TimesRow {
  id: string;
  text: string;
  created?: string;
  dates: { s: number; e: number; tag?: string; when?: string }[];
}

export interface TimeScores {
  exact: Prf;
  overlap: Prf;
  /** Of the overlapping expressions whose gold is one day, how many were resolved to that day. */
  days: { right: number; of: number };
}

export function scoreTimes(rows: readonly TimesRow[], articles: ReadonlyMap<string, Article>): TimeScores {
  const count = { exact: 0, overlap: 0, found: 0, wanted: 0, days: 0, daysRight: 0 };
  for (const row of rows) {
    const wanted = row.dates.filter(({ tag }) => tag === 'date');
    const free = [...(articles.get(row.id)?.times ?? [])];
    count.found += free.length;
    count.wanted += wanted.length;
    for (const { s, e, when } of wanted) {
      const at = free.findIndex(({ start, end }) => s < end && start < e);
      if (at < 0) continue;
      const [time] = free.splice(at, 1);
      count.overlap++;
      count.exact += Number(time!.start === s && time!.end === e);
      if (when === undefined || !/^\d{4}-\d\d-\d\d$/.test(when)) continue;
      count.days++;
      count.daysRight += Number(time!.value?.slice(0, 10) === when);
    }
  }
  return {
    exact: prf(count.exact, count.found, count.wanted),
    overlap: prf(count.overlap, count.found, count.wanted),
    days: { right: count.daysRight, of: count.days },
  };
}
