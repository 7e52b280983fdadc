import type { Article } from '@article-digest/core';
import type { CancellationToken, TextDocuments } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from './settings.ts';

export type Reader = typeof import('./reader.ts');

/** A document that is read as an article. */
export interface Reading {
  article: Article;
  reader: Reader;
  settings: Settings;
  version: number;
}

interface Entry {
  version: number;
  reading: Promise<Reading | undefined>;
}

/** One parse for each version of an open document, shared by all that is asked of it and dropped when it closes. */
export class Readings {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settingsOf: (uri: string) => Promise<Settings>;
  readonly #entries = new Map<string, Entry>();
  #parsers: InstanceType<Reader['Parsers']> | undefined;
  /** What the user decided for a document: read it, or leave it alone. */
  readonly #decisions = new Map<string, boolean>();

  constructor(documents: TextDocuments<TextDocument>, settingsOf: (uri: string) => Promise<Settings>) {
    this.#documents = documents;
    this.#settingsOf = settingsOf;
  }

  /** `undefined` for a document that is not open, is no article, or is waited for by nobody any more. */
  async of(uri: string, token?: CancellationToken): Promise<Reading | undefined> {
    // What has come in meanwhile goes first: another change of the text, or that the answer is no longer wanted.
    await new Promise((resolve) => setImmediate(resolve));
    if (token?.isCancellationRequested === true) return undefined;
    const document = this.#documents.get(uri);
    if (document === undefined) return undefined;
    let entry = this.#entries.get(uri);
    if (entry?.version !== document.version) {
      entry = { version: document.version, reading: this.#read(document) };
      this.#entries.set(uri, entry);
    }
    return entry.reading;
  }

  /** Reads a document whatever it looks like, or leaves it alone, until it closes. */
  decide(uri: string, read: boolean): void {
    this.#decisions.set(uri, read);
    this.#entries.delete(uri);
  }

  /** Reads every document anew when it is next asked about; what its paragraphs hold is still known. */
  forgetReadings(): void {
    for (const entry of this.#entries.values()) entry.version = Number.NaN;
  }

  close(uri: string): void {
    this.#entries.delete(uri);
    this.#decisions.delete(uri);
    this.#parsers?.close(uri);
  }

  async #read(document: TextDocument): Promise<Reading | undefined> {
    const { uri, version } = document;
    const [settings, reader] = await Promise.all([this.#settingsOf(uri), import('./reader.ts')]);
    const text = document.getText();
    if (document.version !== version) return this.of(uri);
    if (text.length > settings.maxLength || !this.#isWanted(uri, text, settings, reader)) return undefined;
    this.#parsers ??= new reader.Parsers();
    return {
      article: this.#parsers.parse(uri, text, { attributions: settings.attributions }),
      reader,
      settings,
      version,
    };
  }

  #isWanted(uri: string, text: string, { read }: Settings, { looksLikeAnArticle }: Reader): boolean {
    return this.#decisions.get(uri) ?? (read === 'auto' ? looksLikeAnArticle(text).article : read === 'always');
  }
}
