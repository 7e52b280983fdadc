/** Keeps what was asked for since it last forgot, and what was asked for before that until it forgets again. */
export class Memory<T> {
  #older = new Map<string, T>();
  #newer = new Map<string, T>();

  get(key: string, make: () => T): T {
    const known = this.#newer.get(key) ?? this.#older.get(key) ?? make();
    this.#newer.set(key, known);
    return known;
  }

  /** Forgets what was not asked for since it last forgot. */
  forget(): void {
    this.#older = this.#newer;
    this.#newer = new Map();
  }
}
