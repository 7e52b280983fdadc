import type { Mistake } from './mistake.ts';

/** The mistakes of one kind: how many there are, and those to show. */
export interface KindOfMistake {
  kind: string;
  count: number;
  shown: Mistake[];
  /** The words got wrong more than once, the most frequent first. */
  words: [word: string, count: number][];
}

/** At most so many words are told of each kind. */
const WORDS = 12;

/** Which mistakes are shown. */
export interface Selection {
  /** Only kinds whose name begins with this, whatever the case. */
  kind?: string;
  /** At most so many of each kind. */
  limit: number;
  /** Takes those that core was surest of instead of the worst. */
  surest?: boolean;
  /** Draws at random instead of taking the worst; the same seed draws the same. */
  sample?: number;
}

/** Sorts the mistakes into kinds, the most frequent first, and chooses what to show of each. */
export function select(
  mistakes: readonly Mistake[],
  { kind: wanted = '', limit, surest = false, sample }: Selection,
): KindOfMistake[] {
  const rank = ({ weight, confidence = 0 }: Mistake): number => (surest ? confidence : weight);
  const kinds = Map.groupBy(mistakes, ({ kind }) => kind);
  return [...kinds]
    .filter(([kind]) => kind.toLowerCase().startsWith(wanted.toLowerCase()))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([kind, own]) => {
      const ordered = sample === undefined ? own.toSorted((a, b) => rank(b) - rank(a)) : drawn(own, sample);
      return { kind, count: own.length, shown: ordered.slice(0, limit), words: frequentWords(own) };
    });
}

function frequentWords(mistakes: readonly Mistake[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { word } of mistakes) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count > 1);
  return often.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, WORDS);
}

/** The items in an order that depends on the seed alone. */
function drawn<T>(items: readonly T[], seed: number): T[] {
  const left = [...items];
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e_37_79_b9) >>> 0;
  for (let i = left.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [left[i], left[j]] = [left[j]!, left[i]!];
  }
  return left;
}
