/** Counts how often each of some words is told, so that what tells of them may come and go. */
export class Tally {
  readonly counts: Map<string, number> = new Map();
  /** Of the words counted since {@link changedIn} was asked, whether they had been told before. */
  readonly before: Map<string, boolean> = new Map();

  /** How many words are told. */
  get size(): number {
    return this.counts.size;
  }

  has(word: string): boolean {
    return this.counts.has(word);
  }

  words(): string[] {
    return [...this.counts.keys()];
  }

  /** So many times more, or less where that is below 0. */
  add(word: string, by: number): void {
    const count = this.counts.get(word) ?? 0;
    if (!this.before.has(word)) this.before.set(word, count > 0);
    if (count + by === 0) this.counts.delete(word);
    else this.counts.set(word, count + by);
  }
}

/** The words that are told and were not when this was asked last, or the other way round. */
export function changedIn({ counts, before }: Tally): string[] {
  const words: string[] = [];
  for (const [word, was] of before) if (was !== counts.has(word)) words.push(word);
  before.clear();
  return words;
}
