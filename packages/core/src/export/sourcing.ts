import type { Digest } from '../model.ts';
import { slice } from '../source/span.ts';

/** How many statements have each kind of source, with the words that readers see for it; kinds without one are left out. */
export function sourceCounts({ sourcing }: Digest): [label: string, statements: number][] {
  const rows: [string, readonly string[]][] = [
    ['People named', sourcing.named],
    ['People not named', sourcing.anonymous],
    ['Organisations', sourcing.organizations],
    ['Documents', sourcing.documents],
    ['Other sources', sourcing.others],
    ['Source not stated', sourcing.unattributed],
  ];
  return rows.filter(([, ids]) => ids.length > 0).map(([label, ids]) => [label, ids.length]);
}

/** The words of the article that mark hearsay, in small letters, each once. */
export function hearsayMarks(text: string, { sourcing }: Digest): string[] {
  return [...new Set(sourcing.hearsay.map((mark) => slice(text, mark).toLowerCase()))];
}
