import type { Article } from '@article-digest/core';
import * as vscode from 'vscode';
import { mayHoldAnArticle } from './languages.ts';
import { settingsOf } from './settings.ts';
import { unlikeAnArticle } from './unlike-an-article.ts';

export type Reader = typeof import('./reader.ts');

/** Why a document is left alone: what to do about it differs. */
export type WhyOff = 'unlike-an-article' | 'too-long' | 'turned-off' | 'setting';

/** What came of a document: an article, or why it is left alone, in words as well. */
export type Reading =
  | { article: Article; reader: Reader; off?: undefined }
  | { article?: undefined; off: string; why: WhyOff };

interface Entry {
  version: number;
  reading: Promise<Reading | undefined>;
}

/** One parse for each version of a document, shared by all features and dropped when the document closes. */
export class Readings implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>();
  /** Remember the paragraphs of the documents read last, so that after a keystroke only one is read anew. */
  #parsers: InstanceType<Reader['Parsers']> | undefined;
  /** What the user decided for a document: read it, or leave it alone. */
  readonly #decisions = new Map<string, boolean>();
  /** How the documents began, and how long they were, that looked like an article. */
  readonly #looks = new Map<string, { head: string; length: number }>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  /** A document has to be read anew although its text is the same. */
  readonly onDidChange: vscode.Event<vscode.TextDocument> = this.#changed.event;
  readonly #subscriptions: vscode.Disposable[];

  constructor() {
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#entries.delete(uri.toString());
        this.#parsers?.close(uri.toString());
        this.#decisions.delete(uri.toString());
        this.#looks.delete(uri.toString());
      }),
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
    return reading;
  }

  /** Reads a document whatever it looks like, or leaves it alone, until it closes. */
  decide(document: vscode.TextDocument, read: boolean): void {
    const key = document.uri.toString();
    this.#decisions.set(key, read);
    this.#entries.delete(key);
    this.#changed.fire(document);
  }

  async #read(document: vscode.TextDocument, version: number): Promise<Reading | undefined> {
    // All that was asked for in the same moment, and the keystroke after it, go first: a stale text is not parsed.
    await new Promise((resolve) => setTimeout(resolve));
    const isStale = (): boolean => document.isClosed || document.version !== version;
    if (isStale()) return undefined;
    const off = await this.#whyOff(document);
    if (off !== undefined || isStale()) return off;
    const reader = await import('./reader.ts');
    if (isStale()) return undefined;
    this.#parsers ??= new reader.Parsers();
    const { attributions } = settingsOf(document);
    return { article: this.#parsers.parse(document.uri.toString(), document.getText(), { attributions }), reader };
  }

  /** Reads a text that is in no editor; nothing where it is no article, or longer than what is read. */
  async ofText(text: string): Promise<{ article: Article; reader: Reader } | undefined> {
    const { attributions, maxLength, read } = settingsOf();
    const { looksLikeAnArticle } = await import('./look.ts');
    if (read === 'never' || text.length > maxLength || !looksLikeAnArticle(text).article) return undefined;
    const reader = await import('./reader.ts');
    return { article: reader.parse(text, { attributions }), reader };
  }

  async #whyOff(document: vscode.TextDocument): Promise<Reading | undefined> {
    const { read, maxLength } = settingsOf(document);
    const decision = this.#decisions.get(document.uri.toString());
    if (!mayHoldAnArticle(document))
      return { off: vscode.l10n.t('Neither plain text nor Markdown.'), why: 'turned-off' };
    if (decision === false) return { off: vscode.l10n.t('Turned off for this document.'), why: 'turned-off' };
    const text = document.getText();
    if (text.length > maxLength) {
      return { off: vscode.l10n.t('Longer than {0} characters, the most that are read.', maxLength), why: 'too-long' };
    }
    if (decision === true || read === 'always') return undefined;
    if (read === 'never') return { off: vscode.l10n.t('Turned off by a setting.'), why: 'setting' };
    // An article stays one while somebody types in it; another beginning, or a much longer text, is looked at again.
    const looked = this.#looks.get(document.uri.toString());
    const head = text.slice(0, 100);
    if (looked?.head === head && Math.abs(text.length - looked.length) < looked.length / 10) return undefined;
    const { looksLikeAnArticle } = await import('./look.ts');
    const { code } = looksLikeAnArticle(text);
    if (code === undefined) this.#looks.set(document.uri.toString(), { head, length: text.length });
    else this.#looks.delete(document.uri.toString());
    return code && { off: unlikeAnArticle(code), why: 'unlike-an-article' };
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
    this.#entries.clear();
  }
}
