import type { Span } from '@article-digest/core';
import * as vscode from 'vscode';
import { tellChanged } from './changed.ts';
import { mayHoldAnArticle } from './languages.ts';
import { movedTo } from './moved.ts';
import type { Reading, Readings } from './readings.ts';
import { pauseFor } from './rest.ts';

/**
 * The document that panel, views and commands are about: that of the active editor, or the last one for as long as
 * something else has the focus (the panel, a view, a program).
 */
export class ActiveArticle implements vscode.Disposable {
  readonly #readings: Readings;
  #document: vscode.TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  /** It is another document, or the same has changed, a moment ago. */
  readonly onDidChange: vscode.Event<void> = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  /** The text that the rows of the views are of. */
  textOfViews: string | undefined;

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, pauseFor(document))),
      // A document that changes its language closes and opens again without its editor changing.
      vscode.workspace.onDidOpenTextDocument(() => this.#follow(vscode.window.activeTextEditor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.use(this.#another());
      }),
      readings.onDidChange((document) => this.#schedule(document, 0)),
    );
    this.#document = this.#another();
    // Whoever listens has something to show from the start on, once the start is over.
    this.#fire(0);
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  /** What came of the document; undefined where there is none, or where it has changed meanwhile. */
  async reading(): Promise<Reading | undefined> {
    const document = this.#document;
    if (document === undefined) return undefined;
    const reading = await this.#readings.of(document);
    return document === this.#document ? reading : undefined;
  }

  /** The editor that shows the document, the active one before others. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
    return [active, ...visible].find((editor) => editor !== undefined && editor.document === this.#document);
  }

  /** The column that shows the document, or has it behind something else; the first where none has. */
  get column(): vscode.ViewColumn {
    const address = this.#document?.uri.toString();
    const holds = ({ input }: vscode.Tab): boolean =>
      input instanceof vscode.TabInputText && input.uri.toString() === address;
    const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(holds));
    return this.editor?.viewColumn ?? group?.viewColumn ?? vscode.ViewColumn.One;
  }

  use(document: vscode.TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#fire(0);
  }

  /**
   * Where words of `text` stand now: what shows an article as a whole follows a keystroke a little later. Where they were edited
   * themselves the reader is told, and there is nothing.
   */
  placeOf(span: Span, text: string | undefined): Span | undefined {
    if (text === undefined || this.#document === undefined) return span;
    const moved = movedTo(span, text, this.#document.getText());
    if (moved === undefined) tellChanged();
    return moved;
  }

  /** Selects words of the document, in the column where it is open. */
  async reveal({ start, end }: Span, preserveFocus: boolean): Promise<vscode.TextEditor | undefined> {
    const document = this.#document;
    if (document === undefined || document.isClosed) return undefined;
    const selection = new vscode.Selection(document.positionAt(start), document.positionAt(end));
    const shown = this.editor;
    // The side of a comparison has no column of its own: to show the document would be to leave the comparison.
    if (shown !== undefined && shown.viewColumn === undefined) {
      shown.selection = selection;
      shown.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      return shown;
    }
    const viewColumn = this.column;
    const editor = await vscode.window.showTextDocument(document, { viewColumn, preserveFocus, selection });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    return editor;
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (editor !== undefined && mayHoldAnArticle(editor.document)) this.use(editor.document);
  }

  #another(): vscode.TextDocument | undefined {
    const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
    return [active, ...visible].find(
      (editor) => editor !== undefined && !editor.document.isClosed && mayHoldAnArticle(editor.document),
    )?.document;
  }

  #schedule(document: vscode.TextDocument, wait: number): void {
    if (document === this.#document) this.#fire(wait);
  }

  #fire(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.fire(), wait);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }
}
