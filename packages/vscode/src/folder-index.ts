/** What a folder's files are asked for; a file is whatever the editor has for one. */
export interface Files<File, Found> {
  /** At most so many. */
  list(most: number): Promise<readonly File[]>;
  keyOf(file: File): string;
  /** Changes whenever the content does. */
  stampOf(file: File): Promise<string>;
  /** Reads a file. */
  foundIn(file: File): Promise<readonly Found[]>;
}

/** How far a look at all files came. */
export interface Looked {
  files: number;
  /** How many were looked into; fewer than all where it was stopped. */
  read: number;
  /** There are more files than were asked for. */
  more: boolean;
}

/** What stands in the files of a folder. A file is read once, until it changes; what was read stays where reading is stopped. */
export class FolderIndex<File, Found> {
  readonly #files: Files<File, Found>;
  readonly #known = new Map<string, { stamp: string; found: readonly Found[] }>();

  constructor(files: Files<File, Found>) {
    this.#files = files;
  }

  /** Brings what is known up to date; `isStopped` is asked before every file, `report` told behind it. */
  async look(
    most: number,
    isStopped: () => boolean = () => false,
    report: (read: number, files: number) => void = () => {},
  ): Promise<Looked> {
    const listed = await this.#files.list(most + 1);
    const files = listed.slice(0, most);
    const more = listed.length > most;
    const keys = new Set(files.map((file) => this.#files.keyOf(file)));
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
    for (const [read, file] of files.entries()) {
      if (isStopped()) return { files: files.length, read, more };
      // One after the other, with room for everything else in between.
      // oxlint-disable-next-line no-await-in-loop
      await this.#lookInto(file);
      report(read + 1, files.length);
    }
    return { files: files.length, read: files.length, more };
  }

  /** All that is known, file by file; `except` leaves files out that are better known elsewhere. */
  all(except: (key: string) => boolean = () => false): Found[] {
    return [...this.#known].flatMap(([key, { found }]) => (except(key) ? [] : found));
  }

  /** Everything is to be read anew. */
  forget(): void {
    this.#known.clear();
  }

  async #lookInto(file: File): Promise<void> {
    const key = this.#files.keyOf(file);
    try {
      const stamp = await this.#files.stampOf(file);
      if (this.#known.get(key)?.stamp !== stamp)
        this.#known.set(key, { stamp, found: await this.#files.foundIn(file) });
    } catch {
      // Gone meanwhile, or not ours to read.
      this.#known.delete(key);
    }
  }
}
