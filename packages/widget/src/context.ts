import type { DigestView, SectionName } from '@article-digest/core/export/view';

/** What a section needs to know beside what it shows. */
export interface SectionContext {
  view: DigestView;
  /** `disclosure`, `compact`, or anything else for a stack. */
  layout: string;
  /** Level of a section's heading, 3 to 6. */
  level: number;
  /** At most this many items in a section that the reader has not expanded; all where it is not above 0. */
  limit: number;
  /** The sections in their order. The first stands open where sections can be closed. */
  sections: readonly SectionName[];
  expanded: ReadonlySet<SectionName>;
  /** Id of the selected item. */
  selected: string | null;
  /** URL of the article's page, checked, or `null`. */
  href: string | null;
  /** True where choosing an item can show its words: in the text on this page, or through whoever listens. */
  locates: boolean;
}

/** The first items of a section, as many as are shown. */
export function shown<T>({ limit, expanded }: SectionContext, name: SectionName, items: readonly T[]): readonly T[] {
  return limit > 0 && !expanded.has(name) ? items.slice(0, limit) : items;
}
