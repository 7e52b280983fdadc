import { NEXT_CLASSES } from '../../../../core/src/attributions/fitted/candidates.ts';
import type { CueLexicon } from '../../../../core/src/attributions/fitted/lexicon.ts';
import type { Lesson } from './documents.ts';

interface Counts {
  seen: number;
  cues: number;
  seenBefore: Float64Array;
  cuesBefore: Float64Array;
}

export type CueCounts = Map<string, Counts>;

/** How often each word that may attribute does so, in all and by what stands behind it. */
export function countCues(lessons: readonly Lesson[]): CueCounts {
  const counts: CueCounts = new Map();
  for (const { candidates, wanted, silent } of lessons) {
    for (const [index, { keys, next }] of candidates.entries()) {
      if (silent[index] !== 0) continue;
      for (const key of keys) {
        let entry = counts.get(key);
        if (entry === undefined) {
          entry = {
            seen: 0,
            cues: 0,
            seenBefore: new Float64Array(NEXT_CLASSES),
            cuesBefore: new Float64Array(NEXT_CLASSES),
          };
          counts.set(key, entry);
        }
        entry.seen++;
        entry.seenBefore[next]!++;
        if (wanted[index] === undefined) continue;
        entry.cues++;
        entry.cuesBefore[next]!++;
      }
    }
  }
  return counts;
}

/** Levels of a share, 1 (never) to this (always). */
export const LEVELS = 16;

/** The square root spreads the small shares, in which most words lie. */
const levelOf = (share: number): number => 1 + Math.round((LEVELS - 1) * Math.sqrt(share));

/** An entry of the lexicon: the level in all, and by what stands behind; 0 where nothing was seen. */
export interface Entry {
  key: string;
  level: number;
  before: number[];
}

/** Smoothed shares, without what `without` counted: a word's share in a document must not hold that document. */
function levels(entry: Counts, without: Counts | undefined): { level: number; before: number[] } {
  const seen = entry.seen - (without?.seen ?? 0);
  const cues = entry.cues - (without?.cues ?? 0);
  const share = (cues + 0.1) / (seen + 1);
  const before = Array.from(entry.seenBefore, (all, next) => {
    const seenHere = all - (without?.seenBefore[next] ?? 0);
    const cuesHere = entry.cuesBefore[next]! - (without?.cuesBefore[next] ?? 0);
    return levelOf((cuesHere + 2 * share) / (seenHere + 2));
  });
  return { level: levelOf(share), before };
}

/** The words that are cues at least so often, in order of their keys. */
export function entriesOf(counts: CueCounts, least: number): Entry[] {
  return [...counts]
    .filter(([, { cues }]) => cues >= least)
    .map(([key, entry]) => ({ key, ...levels(entry, undefined) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** The lexicon of all documents but one. */
export function lexiconWithout(counts: CueCounts, least: number, own: CueCounts | undefined): CueLexicon {
  const known = new Map<string, { level: number; before: number[] }>();
  const entryOf = (key: string): { level: number; before: number[] } | undefined => {
    const entry = counts.get(key);
    if (entry === undefined || entry.cues < least) return undefined;
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = levels(entry, own?.get(key))));
    return made;
  };
  return { entryOf };
}
