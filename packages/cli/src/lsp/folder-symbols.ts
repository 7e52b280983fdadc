import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { CancellationToken, WorkDoneProgressReporter, WorkspaceSymbol } from 'vscode-languageserver/node';
import { type ArticleFile, articleFiles } from './article-files.ts';
import { messages } from './messages.ts';
import type { Readings } from './readings.ts';
import type { Settings } from './settings.ts';

/** Files that one search reads at most, and symbols that it finds at most: an editor shows a list, not an archive. */
const MOST_FILES = 5000;
const MOST_SYMBOLS = 1000;

interface Known {
  stamp: string;
  symbols: WorkspaceSymbol[];
}

/** Headlines, people and organisations of all articles in the open folders. A file is parsed once, until it changes. */
export class FolderSymbols {
  readonly #known = new Map<string, Known>();
  readonly #readings: Readings;
  readonly #folders: () => Promise<readonly string[]>;
  readonly #settings: () => Promise<Settings>;
  readonly #isOpen: (uri: string) => boolean;

  constructor(from: {
    readings: Readings;
    folders: () => Promise<readonly string[]>;
    settings: () => Promise<Settings>;
    isOpen: (uri: string) => boolean;
  }) {
    this.#readings = from.readings;
    this.#folders = from.folders;
    this.#settings = from.settings;
    this.#isOpen = from.isOpen;
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
      if (reading !== undefined) found.push(...workspaceSymbols(reading.article, uri, query));
    }
    const files = await this.#files(token);
    for (const [index, file] of files.entries()) {
      if (token.isCancellationRequested || found.length >= MOST_SYMBOLS) break;
      if (index % 20 === 0)
        progress.report(Math.floor((index / files.length) * 100), messages.readSoFar(index, files.length));
      const symbols = await this.#symbolsOf(file);
      found.push(...symbols.filter(({ name }) => matchesQuery(name, query)));
    }
    return found.slice(0, MOST_SYMBOLS);
  }

  async #files(token: CancellationToken): Promise<ArticleFile[]> {
    const { maxLength } = await this.#settings();
    const files: ArticleFile[] = [];
    for (const uri of await this.#folders()) {
      const folder = pathOf(uri);
      if (folder === undefined) continue;
      for await (const file of articleFiles(folder)) {
        if (token.isCancellationRequested || files.length >= MOST_FILES) return files;
        // No character of UTF-8 takes more than three bytes for a code unit.
        if (file.size <= maxLength * 3 && !this.#isOpen(pathToFileURL(file.path).href)) files.push(file);
      }
    }
    return files;
  }

  async #symbolsOf({ path, stamp }: ArticleFile): Promise<WorkspaceSymbol[]> {
    const known = this.#known.get(path);
    if (known?.stamp === stamp) return known.symbols;
    const { looksLikeAnArticle, parse, workspaceSymbols } = await import('./reader.ts');
    const { maxLength } = await this.#settings();
    let symbols: WorkspaceSymbol[] = [];
    try {
      const text = await readFile(path, 'utf8');
      if (text.length <= maxLength && looksLikeAnArticle(text).article)
        symbols = workspaceSymbols(parse(text), pathToFileURL(path).href);
    } catch {
      // Gone meanwhile, or not ours to read.
    }
    this.#known.set(path, { stamp, symbols });
    return symbols;
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
