// oxlint-disable unicorn/require-post-message-target-origin -- a channel between the extension and its page, not a window
import * as vscode from 'vscode';
import { LANGUAGES } from './languages.ts';
import { panelHtml } from './panel-html.ts';
import type { FromPanel, ToPanel } from './panel-messages.ts';
import type { Readings } from './readings.ts';

/** Milliseconds without a keystroke before the digest is made anew. */
const PAUSE = 300;

/** The digest beside the text. There is one panel; it shows the article that was edited or looked at last. */
export class DigestPanel implements vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #readings: Readings;
  #panel: vscode.WebviewPanel | undefined;
  #document: vscode.TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(extension: vscode.Uri, readings: Readings) {
    this.#extension = extension;
    this.#readings = readings;
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, PAUSE)),
      readings.onDidChange((document) => this.#schedule(document, 0)),
    );
  }

  /** Opens the panel, or brings it to the front, with the article of the active editor. */
  async show(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined) this.#document = editor.document;
    if (this.#panel === undefined) {
      this.#open();
    } else {
      this.#panel.reveal(undefined, true);
      await this.#send();
    }
  }

  #open(): void {
    const dist = vscode.Uri.joinPath(this.#extension, 'dist');
    const panel = vscode.window.createWebviewPanel(
      'articleDigest',
      vscode.l10n.t('Digest'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [dist] },
    );
    panel.iconPath = vscode.Uri.joinPath(this.#extension, 'icon.png');
    this.#panel = panel;
    panel.webview.onDidReceiveMessage((message: FromPanel) => {
      if (message.type === 'ready') void this.#send();
      else void this.#reveal(message.start, message.end);
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      clearTimeout(this.#timer);
    });
    // Hidden panels are emptied by the editor and built anew when they show: the page then says that it is ready.
    panel.webview.html = panelHtml(panel.webview, dist);
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (this.#panel === undefined || editor === undefined) return;
    const { document } = editor;
    if (document === this.#document || !LANGUAGES.includes(document.languageId)) return;
    this.#document = document;
    this.#schedule(document, 0);
  }

  #schedule(document: vscode.TextDocument, wait: number): void {
    if (this.#panel === undefined || document !== this.#document) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), wait);
  }

  async #send(): Promise<void> {
    const document = this.#document;
    if (this.#panel === undefined || document === undefined) return;
    const reading = await this.#readings.of(document);
    if (reading === undefined || document !== this.#document) return;
    const name = document.uri.path.split('/').pop() ?? '';
    this.#panel.title = vscode.l10n.t('Digest of {0}', name);
    const message: ToPanel = reading.article === undefined ? { off: reading.off } : { article: reading.article };
    await this.#panel.webview.postMessage(message);
  }

  /** Selects the words in the text, in the column where they are open, and leaves the focus where it is. */
  async #reveal(start: number, end: number): Promise<void> {
    const document = this.#document;
    if (document === undefined || document.isClosed) return;
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: open?.viewColumn ?? vscode.ViewColumn.One,
      preserveFocus: true,
      selection: range,
    });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }
}
