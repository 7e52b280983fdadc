import type { NamedSection } from './named-section.ts';

/** Which sections of an article were there before. */
export interface Alignment {
  /** Where a section stood before; undefined for one that is new, and has no counterpart. */
  placeOf: (section: number) => number | undefined;
  /** The sections that are there no more, and those that were not there. */
  gone: NamedSection[];
  come: NamedSection[];
}

/** Compares two articles by the readings of their sections: from the top up to what has changed, and from the end behind it. */
export function align(now: readonly NamedSection[], before: readonly NamedSection[]): Alignment {
  const shorter = Math.min(now.length, before.length);
  const by = before.length - now.length;
  let first = 0;
  while (first < shorter && now[first]!.reading === before[first]!.reading) first++;
  let last = now.length;
  while (last > first && last + by > first && now[last - 1]!.reading === before[last + by - 1]!.reading) last--;
  return {
    placeOf: (i) => (i < first || by === 0 ? i : i >= last ? i + by : undefined),
    gone: before.slice(first, last + by).filter((section, i) => by !== 0 || isNew(section, now[first + i])),
    come: now.slice(first, last).filter((section, i) => by !== 0 || isNew(section, before[first + i])),
  };
}

function isNew({ reading }: NamedSection, other: NamedSection | undefined): boolean {
  return reading !== other?.reading;
}
