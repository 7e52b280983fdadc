import type { SectionName } from '@article-digest/core/export/view';

export type { SectionName };

/** The sections in their usual order. Faults of the copy are shown only where `sections` asks for them. */
const usual: readonly SectionName[] = ['points', 'statements', 'lists', 'timeline', 'cast', 'sourcing', 'quantities'];

export const ALL_SECTIONS: ReadonlySet<SectionName> = new Set([...usual, 'artefacts'] as const);

/** Reads a token list as `sections` holds it: unknown and repeated tokens are left out; none at all means the usual ones. */
export function readSections(tokens: string): readonly SectionName[] {
  const wanted = [...new Set(tokens.split(/\s+/))].filter((token) => ALL_SECTIONS.has(token as SectionName));
  return wanted.length > 0 ? (wanted as SectionName[]) : usual;
}
