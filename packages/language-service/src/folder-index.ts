/** How the files of a folder are read; a file is whatever the editor has for one. */
export interface Files<File, Found> {
  keyOf(file: File): string;
  /** Changes whenever the content does. */
  stampOf(file: File): Promise<string>;
  /** Reads a file. */
  foundIn(file: File): Promise<readonly Found[]>;
}

/** What stands in the files of a folder. A file is read once, until it changes; what was read stays where reading is stopped. */
export class FolderIndex<File, Found> {
  readonly #files: Files<File, Found>;
  readonly #known = new Map<string, { stamp: string; found: readonly Found[] }>();

  constructor(files: Files<File, Found>) {
    this.#files = files;
  }

  /**
   * Brings what is known up to date, and gives what stands in each of these files, which are all that there are; `isStopped` is asked before
   * every one. Nothing stands in a file that is gone, or not ours to read.
   */
  async *look(files: readonly File[], isStopped: () => boolean = () => false): AsyncGenerator<readonly Found[]> {
    const keys = new Set(files.map((file) => this.#files.keyOf(file)));
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
    for (const file of files) {
      if (isStopped()) return;
      // One after the other, with room for everything else in between.
      // oxlint-disable-next-line no-await-in-loop
      yield await this.#foundIn(file);
    }
  }

  /** All that is known, file by file; `except` leaves files out that are better known elsewhere. */
  all(except: (key: string) => boolean = () => false): Found[] {
    return [...this.#known].flatMap(([key, { found }]) => (except(key) ? [] : found));
  }

  /** Everything is to be read anew. */
  forget(): void {
    this.#known.clear();
  }

  async #foundIn(file: File): Promise<readonly Found[]> {
    const key = this.#files.keyOf(file);
    try {
      const stamp = await this.#files.stampOf(file);
      const known = this.#known.get(key);
      if (known?.stamp === stamp) return known.found;
      const found = await this.#files.foundIn(file);
      this.#known.set(key, { stamp, found });
      return found;
    } catch {
      this.#known.delete(key);
      return [];
    }
  }
}

/** True where a file of so many bytes is longer than what is read for sure: no character of UTF-8 takes more than three for a code unit. */
export function isTooLongFor(bytes: number, maxLength: number): boolean {
  return bytes > 3 * maxLength;
}
