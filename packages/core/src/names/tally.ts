/** Counts how often each of some words is told, so that what tells of them may come and go. */
export class Tally {
  readonly #counts = new Map<string, number>();
  /** Of the words counted since {@link changed} was asked, whether they had been told before. */
  readonly #before = new Map<string, boolean>();

  /** How many words are told. */
  get size(): number {
    return this.#counts.size;
  }

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  /** Once more, or with -1 once less. */
  add(word: string, by: 1 | -1): void {
    const count = this.#counts.get(word) ?? 0;
    if (count === 0 || count + by === 0) this.#note(word, count > 0);
    if (count + by === 0) this.#counts.delete(word);
    else this.#counts.set(word, count + by);
  }

  /** However often it was told. */
  drop(word: string): void {
    if (this.#counts.delete(word)) this.#note(word, true);
  }

  #note(word: string, was: boolean): void {
    if (!this.#before.has(word)) this.#before.set(word, was);
  }

  /** The words that are told and were not when this was asked last, or the other way round. */
  changed(): string[] {
    const words: string[] = [];
    for (const [word, was] of this.#before) if (was !== this.#counts.has(word)) words.push(word);
    this.#before.clear();
    return words;
  }
}
