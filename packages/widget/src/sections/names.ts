/** The sections in their usual order. Faults of the copy are shown only where `sections` asks for them. */
export const usualSections = ['points', 'statements', 'lists', 'timeline', 'cast', 'sourcing', 'quantities'] as const;

export type SectionName = (typeof usualSections)[number] | 'artefacts';

const known: ReadonlySet<string> = new Set<SectionName>([...usualSections, 'artefacts']);

/** Reads a token list as `sections` holds it: unknown and repeated tokens are left out; none at all means the usual ones. */
export function readSections(tokens: string): readonly SectionName[] {
  const wanted = [...new Set(tokens.split(/\s+/))].filter((token): token is SectionName => known.has(token));
  return wanted.length > 0 ? wanted : usualSections;
}
