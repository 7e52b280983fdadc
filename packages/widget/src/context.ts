import type { DigestView, SectionName, ViewSection } from '@article-digest/core/export/view';
import { nothing } from 'lit';
import type { Reading } from './reading.ts';
import { safeUrl } from './safe-url.ts';
import { readSections } from './sections/names.ts';
import type { DigestSettings } from './settings.ts';

/** What a section needs to know beside what it shows. */
export interface SectionContext {
  view: DigestView;
  /** Value of `lang` for words of the article. */
  language: string | typeof nothing;
  /** What the page has asked for. `limit` holds for sections that the reader has not expanded, where it is above 0. */
  settings: Pick<DigestSettings, 'heading' | 'layout' | 'limit' | 'sections' | 'selected'>;
  /** Level of a section's heading, 3 to 6. */
  level: number;
  /** The sections that there are, in their order. The first stands open where sections can be closed. */
  sections: readonly SectionName[];
  expanded: ReadonlySet<SectionName>;
  /** URL of the article's page, checked, or `null`. */
  href: string | null;
  /** True where the text stands on this page. */
  onPage: boolean;
  /** True where choosing an item can show its words: in the text on this page, or through whoever listens. */
  locates: boolean;
}

/** The first items of a section, as many as are shown. */
export function shown<T>(
  { settings: { limit }, expanded }: SectionContext,
  { name }: ViewSection,
  items: readonly T[],
): readonly T[] {
  return limit > 0 && !expanded.has(name) ? items.slice(0, limit) : items;
}

/** What the settings of an element come to: strange ones are taken for the usual ones. */
export function contextOf(
  settings: DigestSettings,
  { view, target }: Reading,
  expanded: ReadonlySet<SectionName>,
): SectionContext {
  const href = safeUrl(settings.href);
  // On a server nobody listens.
  const heard = 'document' in globalThis && (settings.view ?? settings.article ?? settings.text) !== null;
  const onPage = target !== undefined;
  return {
    view,
    language: view.language ?? nothing,
    settings,
    level: [2, 3, 4, 5].includes(settings.headingLevel) ? settings.headingLevel + 1 : 3,
    sections: readSections(settings.sections).filter((name) => view.sections.some((one) => one.name === name)),
    expanded,
    href,
    onPage,
    locates: onPage || (heard && href === null),
  };
}
