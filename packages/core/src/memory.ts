import { detached } from './source/span.ts';

/** Keeps what was asked for since it last forgot, and what was asked for before that until it forgets again. */
export class Memory<T> {
  readonly #kept = new Map<string, { value: T; age: number }>();
  #age = 0;
  #asked = 0;

  get(key: string, make: () => T): T {
    let kept = this.#kept.get(key);
    if (kept === undefined) this.#kept.set(detached(key), (kept = { value: make(), age: -1 }));
    if (kept.age !== this.#age) {
      kept.age = this.#age;
      this.#asked++;
    }
    return kept.value;
  }

  /** Forgets what was not asked for since it last forgot. */
  forget(): void {
    if (this.#kept.size > this.#asked)
      for (const [key, { age }] of this.#kept) if (age !== this.#age) this.#kept.delete(key);
    this.#age++;
    this.#asked = 0;
  }
}
