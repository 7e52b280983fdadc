import { ARTICLE_ENDINGS } from '@article-digest/language-service/capabilities';
import { FolderIndex, isTooLongFor } from '@article-digest/language-service/folder-index';
import * as vscode from 'vscode';
import type * as lsp from 'vscode-languageserver-types';
import { toSymbolInformation } from './convert.ts';
import { canBeWritten, languageOf, SELECTOR } from './languages.ts';
import type { Readings } from './readings.ts';
import { leftOutOfSearch, settingsOf, settingsOfFile } from './settings.ts';

/** Milliseconds that a look at all files holds: while a query is typed, letter by letter, nobody changes them. */
const HOLDS = 2000;
/** Milliseconds that reading goes on where nobody waits: the next letter asks again. */
const PATIENCE = 1000;
/** Milliseconds without an answer before progress is shown. */
const PAUSE = 700;

/** How far a look at all files came. */
interface Looked {
  files: number;
  /** How many were looked into; fewer than all where it was stopped. */
  read: number;
  /** There are more files than were asked for. */
  more: boolean;
}

/** Who is quoted anywhere: headlines, people and organisations of all articles of the workspace. */
export function registerWorkspaceSymbols(readings: Readings): vscode.Disposable {
  const { languages, workspace } = vscode;
  const symbols = new FolderSymbols(readings);
  return vscode.Disposable.from(
    symbols,
    languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query, token) => symbols.search(query, token),
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('articleDigest')) symbols.forget();
    }),
  );
}

class FolderSymbols implements vscode.Disposable {
  readonly #readings: Readings;
  readonly #index: FolderIndex<vscode.Uri, lsp.WorkspaceSymbol>;
  /** All who search at the same time wait for one look at the files. */
  #looking: Promise<void> | undefined;
  /** When the last look ended. */
  #ended = 0;
  #waiting = 0;
  /** When somebody waited last. */
  #waited = 0;
  #status: vscode.LanguageStatusItem | undefined;

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#index = new FolderIndex({
      keyOf: (uri) => uri.toString(),
      stampOf: async (uri) => {
        const { mtime, size } = await vscode.workspace.fs.stat(uri);
        return `${size}.${mtime}`;
      },
      foundIn: (uri) => this.#foundIn(uri),
    });
  }

  /** What matches, of open documents as they are in the editor. Nothing where nobody waits for it any more. */
  async search(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    if (!settingsOf().workspaceSymbols) return [];
    await this.#upToDate(token);
    if (token.isCancellationRequested) return [];
    const open = new Map<string, lsp.WorkspaceSymbol[]>();
    // What a file was before it was changed lies open beside it wherever the editor marks the changes.
    for (const document of vscode.workspace.textDocuments.filter(canBeWritten)) {
      const key = document.uri.toString();
      // oxlint-disable-next-line no-await-in-loop -- nearly all of them are read already
      const reading = await this.#readings.of(document);
      if (reading?.article === undefined) open.set(key, []);
      else open.set(key, reading.reader.workspaceSymbols(reading.article, key, '', reading.words));
    }
    const all = [...[...open.values()].flat(), ...this.#index.all((key) => open.has(key))];
    if (all.length === 0) return [];
    const { matchesQuery } = await import('./reader.ts');
    return all.filter(({ name }) => matchesQuery(name, query)).map(toSymbolInformation);
  }

  forget(): void {
    this.#index.forget();
    this.#ended = 0;
  }

  async #foundIn(uri: vscode.Uri): Promise<lsp.WorkspaceSymbol[]> {
    const { size } = await vscode.workspace.fs.stat(uri);
    const settings = settingsOfFile({ uri, languageId: languageOf(uri) });
    if (isTooLongFor(size, settings.maxLength)) return [];
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const read = await this.#readings.ofText(text, settings);
    return read === undefined ? [] : read.reader.workspaceSymbols(read.article, uri.toString(), '', read.words);
  }

  /** Settles once all files are known as they are now, or where nobody waits any more. */
  async #upToDate(token: vscode.CancellationToken): Promise<void> {
    if (Date.now() - this.#ended < HOLDS) return;
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
      this.#ended = Date.now();
    });
    this.#waiting++;
    await Promise.race([this.#looking, new Promise((resolve) => token.onCancellationRequested(resolve))]);
    this.#waiting--;
    this.#waited = Date.now();
  }

  async #look(): Promise<void> {
    const { workspaceFiles } = settingsOf();
    let stopped = false;
    let show: ((read: number, files: number) => void) | undefined;
    const isStopped = (): boolean => stopped || (this.#waiting === 0 && Date.now() - this.#waited > PATIENCE);
    this.#waited = Date.now();
    const looking = this.#lookInto(workspaceFiles, isStopped, (read, files) => show?.(read, files));
    const timer = setTimeout(() => {
      const title = vscode.l10n.t('Reading the articles of the folder');
      const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
      void vscode.window.withProgress(options, (progress, token) => {
        token.onCancellationRequested(() => (stopped = true));
        let before = 0;
        show = (read, files) => {
          const increment = ((read - before) / files) * 100;
          if (increment < 1 && read < files) return;
          before = read;
          progress.report({ increment, message: vscode.l10n.t('{0} of {1}', read, files) });
        };
        return looking;
      });
    }, PAUSE);
    try {
      this.#say(await looking, workspaceFiles, stopped);
    } finally {
      clearTimeout(timer);
    }
  }

  /** `report` is told behind every file. */
  async #lookInto(
    most: number,
    isStopped: () => boolean,
    report: (read: number, files: number) => void,
  ): Promise<Looked> {
    const pattern = `**/*.{${ARTICLE_ENDINGS.join()}}`;
    const listed = await vscode.workspace.findFiles(pattern, leftOut(), most + 1);
    const files = listed.slice(0, most);
    let read = 0;
    for await (const _ of this.#index.look(files, isStopped)) report(++read, files.length);
    return { files: files.length, read, more: listed.length > most };
  }

  /** Says in the language status where files were left out, and what to do about it. */
  #say({ files, read, more }: Looked, most: number, stopped: boolean): void {
    const { t } = vscode.l10n;
    if (!more && !stopped) {
      this.#status?.dispose();
      this.#status = undefined;
      return;
    }
    this.#status ??= vscode.languages.createLanguageStatusItem('articleDigest.folder', SELECTOR);
    this.#status.name = t('Article Digest: articles of the folder');
    this.#status.severity = vscode.LanguageStatusSeverity.Warning;
    if (stopped) {
      this.#status.text = t('Symbols of {0} of {1} files', read, files);
      this.#status.detail = t('Reading them was stopped');
      this.#status.command = { command: 'workbench.action.showAllSymbols', title: t('Search Again') };
    } else {
      this.#status.text = t('Symbols of the first {0} files', most);
      this.#status.detail = t('The folder has more');
      const setting = 'articleDigest.workspaceSymbols.maxFiles';
      this.#status.command = {
        command: 'workbench.action.openSettings',
        title: t('Change the Limit'),
        arguments: [setting],
      };
    }
  }

  dispose(): void {
    this.#status?.dispose();
  }
}

/** What no search of the editor looks into, packages of a program among it, holds nobody's articles. */
function leftOut(): string | undefined {
  const patterns = leftOutOfSearch();
  return patterns.length === 0 ? undefined : `{${patterns.join()}}`;
}
