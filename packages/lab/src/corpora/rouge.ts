/** Words as ROUGE counts them here: runs of ASCII letters and digits, in lower case. */
export function rougeWords(text: string): string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

/** F1 of ROUGE-1, ROUGE-2 and ROUGE-L, 0 to 1. */
export type Rouge = [one: number, two: number, longest: number];

export function rouge(words: readonly string[], reference: readonly string[]): Rouge {
  const grams = (size: number): number => {
    const a = ngrams(words, size);
    const b = ngrams(reference, size);
    return f1(common(a, b), total(a), total(b));
  };
  return [grams(1), grams(2), f1(longestCommon(words, reference), words.length, reference.length)];
}

/** How often each run of `size` items occurs. */
export function ngrams(items: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= items.length; i++) {
    const gram = items.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** How many the two have in common, each counted as often as both have it. */
export function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [gram, count] of a) sum += Math.min(count, b.get(gram) ?? 0);
  return sum;
}

export function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

function f1(right: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 0 : (2 * right) / (found + wanted);
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const row = new Uint32Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]!);
      diagonal = above;
    }
  }
  return row[b.length]!;
}
