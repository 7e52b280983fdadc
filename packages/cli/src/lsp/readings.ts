import type { Article } from '@article-digest/core';
import type { Messages } from '@article-digest/language-service';
import { Gate, type LeftAlone } from '@article-digest/language-service/gate';
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
  /** What a feature says, in the editor's language. */
  words: { messages: Messages };
}

interface Entry {
  version: number;
  reading: Promise<Reading | undefined>;
}

/** One parse for each version of an open document, shared by all that is asked of it and dropped when it closes. */
export class Readings {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settingsOf: (uri: string) => Promise<Settings>;
  readonly #language: () => string | undefined;
  readonly #entries = new Map<string, Entry>();
  #parsers: InstanceType<Reader['Parsers']> | undefined;
  readonly #gate = new Gate();
  /** Dates of publication that the user gave. */
  readonly #published = new Map<string, string>();

  constructor(
    documents: TextDocuments<TextDocument>,
    settingsOf: (uri: string) => Promise<Settings>,
    language: () => string | undefined = () => undefined,
  ) {
    this.#documents = documents;
    this.#settingsOf = settingsOf;
    this.#language = language;
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
    this.#gate.decide(uri, read);
    this.#entries.delete(uri);
  }

  /** Says when a document was published, as an ISO 8601 date, until it closes; `undefined` leaves that to its text again. */
  date(uri: string, published: string | undefined): void {
    if (published === undefined) this.#published.delete(uri);
    else this.#published.set(uri, published);
    this.#entries.delete(uri);
  }

  /** Reads every document anew when it is next asked about; what its paragraphs hold is still known. */
  forgetReadings(): void {
    for (const entry of this.#entries.values()) entry.version = Number.NaN;
  }

  /** Why an open document is left alone; `undefined` where it is read, or not open. */
  async whyLeftAlone(uri: string): Promise<{ why: LeftAlone; settings: Settings } | undefined> {
    const text = this.#documents.get(uri)?.getText();
    const settings = await this.#settingsOf(uri);
    const why = text === undefined ? undefined : this.#gate.whyLeftAlone(uri, text, settings);
    return why && { why, settings };
  }

  close(uri: string): void {
    this.#entries.delete(uri);
    this.#gate.close(uri);
    this.#published.delete(uri);
    this.#parsers?.close(uri);
  }

  async #read(document: TextDocument): Promise<Reading | undefined> {
    const { uri, version } = document;
    const [settings, reader] = await Promise.all([this.#settingsOf(uri), import('./reader.ts')]);
    const text = document.getText();
    if (document.version !== version) return this.of(uri);
    if (this.#gate.whyLeftAlone(uri, text, settings) !== undefined) return undefined;
    this.#parsers ??= new reader.Parsers();
    const published = this.#published.get(uri);
    const options = { attributions: settings.attributions, ...(published !== undefined && { published }) };
    return {
      article: this.#parsers.parse(uri, text, options),
      reader,
      settings,
      version,
      words: { messages: reader.messagesFor(settings.language ?? this.#language()) },
    };
  }
}
