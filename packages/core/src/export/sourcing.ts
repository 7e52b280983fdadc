import type { Digest } from '../model.ts';
import { slice } from '../source/span.ts';
import { SOURCE_KINDS } from './source-kinds.ts';
import { sourceKinds } from './titles.ts';

/** How many statements have each kind of source, with the words that readers see for it; kinds without one are left out. */
export function sourceCounts({ sourcing }: Digest): [label: string, statements: number][] {
  return SOURCE_KINDS.map((kind): [string, number] => [sourceKinds[kind], sourcing[kind].length]).filter(
    ([, count]) => count > 0,
  );
}

/** The words of the article that mark hearsay, in small letters, each once. */
export function hearsayMarks(text: string, { sourcing }: Digest): string[] {
  return [...new Set(sourcing.hearsay.map((mark) => slice(text, mark).toLowerCase()))];
}
