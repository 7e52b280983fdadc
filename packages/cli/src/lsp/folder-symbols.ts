import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FolderIndex, isTooLongFor } from '@article-digest/language-service/folder-index';
import type { CancellationToken, WorkDoneProgressReporter, WorkspaceSymbol } from 'vscode-languageserver/node';
import { decode } from '../read-input/decode.ts';
import { type ArticleFile, articleFiles } from './article-files.ts';
import { messages } from './messages.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';

/** Symbols that one search finds at most: an editor shows a list, not an archive. */
const MOST_SYMBOLS = 1000;

/** Headlines, people and organisations of all articles in the open folders. */
export class FolderSymbols {
  readonly #index: FolderIndex<ArticleFile, WorkspaceSymbol>;
  readonly #readings: Readings;
  readonly #folders: () => Promise<readonly string[]>;
  readonly #settings: () => Promise<Settings>;
  readonly #isOpen: (uri: string) => boolean;
  readonly #language: () => string | undefined;
  readonly #tell: (words: string) => void;
  /** The limit that was told of last: each is told of once. */
  #told = 0;

  constructor(from: {
    readings: Readings;
    folders: () => Promise<readonly string[]>;
    settings: () => Promise<Settings>;
    isOpen: (uri: string) => boolean;
    language: () => string | undefined;
    /** Tells the reader something in passing. */
    tell: (words: string) => void;
  }) {
    this.#readings = from.readings;
    this.#folders = from.folders;
    this.#settings = from.settings;
    this.#isOpen = from.isOpen;
    this.#language = from.language;
    this.#tell = from.tell;
    this.#index = new FolderIndex({
      keyOf: ({ path }) => path,
      stampOf: ({ stamp }) => Promise.resolve(stamp),
      foundIn: (file) => this.#symbolsOf(file),
    });
  }

  /** What matches the query, of open documents as they are in the editor. Ends with what it has where nobody waits any more. */
  async search(
    query: string,
    open: readonly string[],
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
  ): Promise<WorkspaceSymbol[]> {
    const { matchesQuery, workspaceSymbols } = await import('./reader.ts');
    const found: WorkspaceSymbol[] = [];
    for (const uri of open) {
      const reading = await this.#readings.of(uri, token);
      if (reading !== undefined) found.push(...workspaceSymbols(reading.article, uri, query, reading.words));
    }
    const files = await this.#files(token);
    const isStopped = (): boolean => token.isCancellationRequested || found.length >= MOST_SYMBOLS;
    // Where it was stopped while they were listed, these are not all files, and what is known of the others is to stay.
    if (isStopped()) return found.slice(0, MOST_SYMBOLS);
    let read = 0;
    const report = (): void => {
      if (read % 20 === 0 && read < files.length)
        progress.report(Math.floor((read / files.length) * 100), messages.readSoFar(read, files.length));
    };
    report();
    for await (const symbols of this.#index.look(files, isStopped)) {
      found.push(...symbols.filter(({ name }) => matchesQuery(name, query)));
      read++;
      report();
    }
    return found.slice(0, MOST_SYMBOLS);
  }

  async #files(token: CancellationToken): Promise<ArticleFile[]> {
    const { maxLength, workspaceSymbols } = await this.#settings();
    const { maxFiles } = workspaceSymbols;
    const files: ArticleFile[] = [];
    for (const uri of await this.#folders()) {
      const folder = pathOf(uri);
      if (folder === undefined) continue;
      for await (const file of articleFiles(folder)) {
        if (token.isCancellationRequested) return files;
        if (files.length >= maxFiles) {
          if (this.#told !== maxFiles) this.#tell(messages.limitMet(maxFiles));
          this.#told = maxFiles;
          return files;
        }
        if (!isTooLongFor(file.size, maxLength) && !this.#isOpen(pathToFileURL(file.path).href)) files.push(file);
      }
    }
    return files;
  }

  /** Symbols are known only as long as the settings are the same that decide what is read. */
  forget(): void {
    this.#index.forget();
  }

  async #symbolsOf({ path }: ArticleFile): Promise<WorkspaceSymbol[]> {
    const { messagesFor, parse, whyLeftAlone, workspaceSymbols } = await import('./reader.ts');
    const settings = await this.#settings();
    const decoded = decode({ bytes: await readFile(path), name: path }, { input: 'text' }).text;
    // Editors leave a byte-order mark out of what they count.
    const text = decoded.replace(/^\ufeff/, '');
    if (whyLeftAlone(text, settings) !== undefined) return [];
    const article = parse(text, { attributions: settings.attributions });
    return workspaceSymbols(article, pathToFileURL(path).href, '', {
      messages: messagesFor(settings.language ?? this.#language()),
    });
  }
}

/** `undefined` for a folder that does not lie on this machine. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
