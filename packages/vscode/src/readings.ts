import type { Article } from '@article-digest/core';
import type { LeftAlone, Worded } from '@article-digest/language-service';
import * as vscode from 'vscode';
import { mayHoldAnArticle } from './languages.ts';
import { onRename } from './renames.ts';
import { settingsOf, type Settings } from './settings.ts';

export type Reader = typeof import('./reader.ts');
type Gate = InstanceType<typeof import('./look.ts').Gate>;

/** Why a document is left alone, as far as what to do about it differs. */
export type WhyOff = 'empty' | 'unlike-an-article' | 'too-long' | 'turned-off' | 'setting';

/** An article with what reads it, and the words for what is said of it. */
export interface Read {
  article: Article;
  reader: Reader;
  words: Required<Worded>;
}

/** What came of a document: an article, or why it is left alone, in words as well. */
export type Reading = (Read & { off?: undefined }) | { article?: undefined; off: string; why: WhyOff };

interface Entry {
  version: number;
  reading: Promise<Reading | undefined>;
}

/** One parse for each version of a document, shared by all features and dropped when the document closes. */
export class Readings implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  /** Remember the paragraphs of the documents read last, so that after a keystroke only one is read anew. */
  #parsers: InstanceType<Reader['Parsers']> | undefined;
  /** Loaded when a document is first looked at; knows what the user decided. */
  #gate: Promise<Gate> | undefined;
  /** Days of publication that the user gave, by document. */
  readonly #published = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** A document has to be read anew although its text is the same. */
  readonly onDidChange: vscode.Event<vscode.TextDocument> = this.#changed.event;
  readonly #subscriptions: vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#entries.delete(uri.toString());
        this.#published.delete(uri.toString());
        this.#parsers?.close(uri.toString());
        void this.#gate?.then((gate) => gate.close(uri.toString()));
      }),
      onRename((before, now) => void this.#rename(before, now)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration('articleDigest')) return;
        this.#entries.clear();
        for (const document of vscode.workspace.textDocuments.filter(mayHoldAnArticle)) this.#changed.fire(document);
      }),
    ];
  }

  /** `undefined` where the document has changed or closed meanwhile: whoever asked will ask again. */
  of(document: vscode.TextDocument): Promise<Reading | undefined> {
    const key = document.uri.toString();
    const known = this.#entries.get(key);
    if (known?.version === document.version) return known.reading;
    const reading = this.#read(document, document.version);
    if (!document.isClosed) this.#entries.set(key, { version: document.version, reading });
    // What failed is tried again by whoever asks next.
    reading.catch(() => this.#entries.get(key)?.reading === reading && this.#entries.delete(key));
    return reading;
  }

  /** Reads a document whatever it looks like, or leaves it alone, until it closes. */
  async decide(document: vscode.TextDocument, read: boolean): Promise<void> {
    const key = document.uri.toString();
    (await this.#opened()).decide(key, read);
    this.#entries.delete(key);
    this.#changed.fire(document);
  }

  /** Says on which day a document was published, an ISO 8601 date, until it closes; `undefined` leaves that to its text again. */
  date(document: vscode.TextDocument, published: string | undefined): void {
    const key = document.uri.toString();
    if (published === undefined) this.#published.delete(key);
    else this.#published.set(key, published);
    this.#entries.delete(key);
    this.#changed.fire(document);
  }

  async #read(document: vscode.TextDocument, version: number): Promise<Reading | undefined> {
    // All that was asked for in the same moment, and the keystroke after it, go first: a stale text is not parsed.
    await new Promise((resolve) => setTimeout(resolve));
    const isStale = (): boolean => document.isClosed || document.version !== version;
    if (isStale()) return undefined;
    // The editor puts the whole text together each time that it is asked.
    const text = document.getText();
    const off = await this.#whyOff(document, text);
    if (off !== undefined || isStale()) return off;
    const reader = await import('./reader.ts');
    if (isStale()) return undefined;
    this.#parsers ??= new reader.Parsers();
    const { attributions } = settingsOf(document);
    const uri = document.uri.toString();
    const published = this.#published.get(uri);
    const options = { attributions, ...(published !== undefined && { published }) };
    const article = this.#parsers.parse(uri, text, options);
    return { article, reader, words: wordsOf(reader) };
  }

  /** Reads a text that is in no editor, as the settings for it say; nothing where it is left alone. */
  async ofText(text: string, settings: Settings): Promise<Read | undefined> {
    const { whyLeftAlone } = await import('./look.ts');
    if (whyLeftAlone(text, settings) !== undefined) return undefined;
    const reader = await import('./reader.ts');
    return { article: reader.parse(text, { attributions: settings.attributions }), reader, words: wordsOf(reader) };
  }

  /** What was decided for a document, and when it was published, holds on under its new name. */
  async #rename(before: string, now: string): Promise<void> {
    const published = this.#published.get(before);
    if (published !== undefined) this.#published.set(now, published);
    (await this.#gate)?.rename(before, now);
    this.#entries.delete(now);
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === now);
    if (document !== undefined) this.#changed.fire(document);
  }

  #opened(): Promise<Gate> {
    this.#gate ??= import('./look.ts').then(({ Gate }) => new Gate());
    return this.#gate;
  }

  async #whyOff(document: vscode.TextDocument, text: string): Promise<Reading | undefined> {
    if (!mayHoldAnArticle(document))
      return { off: vscode.l10n.t('Neither plain text nor Markdown.'), why: 'turned-off' };
    const gate = await this.#opened();
    const settings = settingsOf(document);
    const why = gate.whyLeftAlone(document.uri.toString(), text, settings);
    if (why === undefined) return undefined;
    const { leftAloneInWords } = await import('./look.ts');
    return {
      off: leftAloneInWords(why, settings, vscode.env.language),
      why: kindOf(why),
    };
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
    this.#entries.clear();
  }
}

/** What is said of an article is said in the language of the editor, where it is there. */
function wordsOf({ messagesFor }: Reader): Required<Worded> {
  return { messages: messagesFor(vscode.env.language) };
}

function kindOf(why: LeftAlone): WhyOff {
  return why === 'empty' || why === 'too-long' || why === 'turned-off' || why === 'setting' ? why : 'unlike-an-article';
}
