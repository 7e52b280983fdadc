import { detached } from './source/span.ts';

interface Kept<T> {
  key: string;
  value: T;
  age: number;
  /** What was asked for after it the last time. */
  next: Kept<T> | undefined;
}

/** Keeps what was asked for since it last forgot, and what was asked for before that until it forgets again. */
export class Memory<T> {
  readonly #kept = new Map<string, Kept<T>>();
  #last: Kept<T> | undefined;
  #age = 0;
  #asked = 0;

  get(key: string, make: () => T): T {
    // Mostly the same as the last time, in the same order: to look up a paragraph, V8 reads all of it.
    let kept = this.#last?.next;
    if (kept?.key !== key) kept = this.#kept.get(key) ?? this.#keep(detached(key), make());
    if (this.#last !== undefined) this.#last.next = kept;
    this.#last = kept;
    if (kept.age !== this.#age) {
      kept.age = this.#age;
      this.#asked++;
    }
    return kept.value;
  }

  #keep(key: string, value: T): Kept<T> {
    const kept = { key, value, age: -1, next: undefined };
    this.#kept.set(key, kept);
    return kept;
  }

  /** Forgets what was not asked for since it last forgot. */
  forget(): void {
    if (this.#kept.size > this.#asked)
      for (const [key, { age }] of this.#kept) if (age !== this.#age) this.#kept.delete(key);
    this.#age++;
    this.#asked = 0;
  }
}
