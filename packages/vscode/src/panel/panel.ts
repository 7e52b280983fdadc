// oxlint-disable unicorn/require-post-message-target-origin -- a channel between the extension and its page, not a window
import * as vscode from 'vscode';
import type { ActiveArticle } from '../active.ts';
import { settingsOf } from '../settings.ts';
import { Echo } from './echo.ts';
import { panelHtml } from './html.ts';
import type { FromPanel, PanelState, ToPanel } from './messages.ts';

const TYPE = 'articleDigest';
/** Milliseconds that a selection has to stay before the digest follows it. */
const PAUSE = 120;

/** The digest beside the text. There is one panel; it shows the active article, and each leads to the other. */
export class DigestPanel implements vscode.Disposable, vscode.WebviewPanelSerializer<PanelState> {
  readonly #dist: vscode.Uri;
  readonly #icon: vscode.Uri;
  readonly #active: ActiveArticle;
  readonly #echo = new Echo();
  #panel: vscode.WebviewPanel | undefined;
  /** The text that the panel's digest is of. */
  #text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #subscriptions: vscode.Disposable;

  constructor(extension: vscode.Uri, active: ActiveArticle) {
    this.#dist = vscode.Uri.joinPath(extension, 'dist');
    this.#icon = vscode.Uri.joinPath(extension, 'media/icon.png');
    this.#active = active;
    this.#subscriptions = vscode.Disposable.from(
      // One that is out of sight asks once it is seen again; until then only its title counts.
      active.onDidChange(() => void (this.#panel?.visible === true ? this.#send() : this.#entitle())),
      vscode.window.onDidChangeTextEditorSelection((event) => this.#follow(event)),
      vscode.window.registerWebviewPanelSerializer(TYPE, this),
    );
  }

  /** Opens the panel, or brings it to the front. */
  show(): void {
    if (this.#panel !== undefined) {
      this.#panel.reveal(undefined, true);
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#adopt(vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Digest'), column));
  }

  /** The window is opened again: the panel takes up the article that it had. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: PanelState | undefined): Promise<void> {
    this.#panel?.dispose();
    this.#adopt(panel);
    if (this.#active.document !== undefined || state?.uri === undefined) return;
    const uri = vscode.Uri.parse(state.uri);
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === state.uri);
    // An untitled document that is gone would come back empty; and what cannot be opened any more is left alone.
    if (open === undefined && uri.scheme === 'untitled') return;
    const document = open ?? (await Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined));
    if (this.#active.document === undefined) this.#active.use(document);
  }

  #adopt(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.iconPath = this.#icon;
    panel.webview.options = { enableScripts: true, localResourceRoots: [this.#dist] };
    panel.webview.onDidReceiveMessage((message: FromPanel) => {
      if (message.type === 'ready') void this.#send();
      else void this.#reveal(message.start, message.end);
    });
    panel.onDidDispose(() => {
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      clearTimeout(this.#timer);
    });
    // Hidden panels are emptied by the editor and built anew when they show: the page then says that it is ready.
    panel.webview.html = panelHtml(panel.webview, this.#dist);
  }

  async #send(): Promise<void> {
    if (this.#panel === undefined) return;
    this.#entitle();
    const { document } = this.#active;
    if (document === undefined) return this.#post({ type: 'off', off: vscode.l10n.t('No article is open.') });
    const reading = await this.#active.reading();
    if (reading === undefined) return;
    const uri = document.uri.toString();
    if (reading.article === undefined) return this.#post({ type: 'off', off: reading.off, uri });
    const { keyPoints, panel } = settingsOf(document);
    const { article, reader } = reading;
    this.#text = article.text;
    await this.#post({ type: 'show', article, digest: reader.digestOf(article, keyPoints), layout: panel.layout, uri });
  }

  #entitle(): void {
    if (this.#panel === undefined) return;
    const { t } = vscode.l10n;
    const name = this.#active.document?.uri.path.split('/').pop();
    this.#panel.title = name === undefined ? t('Digest') : t('Digest of {0}', name);
  }

  async #post(message: ToPanel): Promise<void> {
    await this.#panel?.webview.postMessage(message);
  }

  /** The reader chose an item of the digest: its words are selected, and the focus stays where it is. */
  async #reveal(start: number, end: number): Promise<void> {
    if (!settingsOf(this.#active.document).panel.leadsText) return;
    const place = this.#active.placeOf({ start, end }, this.#text);
    if (place === undefined) return;
    this.#echo.expect(place);
    await this.#active.reveal(place, true);
  }

  /** The reader is at other words of the text: the digest selects what they belong to. */
  #follow({ textEditor, selections }: vscode.TextEditorSelectionChangeEvent): void {
    const { document } = textEditor;
    const [selection] = selections;
    if (this.#panel?.visible !== true || document !== this.#active.document || selection === undefined) return;
    const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    if (this.#echo.isOwn(span) || !settingsOf(document).panel.followsText) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      const reading = await this.#active.reading();
      if (reading?.article === undefined || document !== this.#active.document) return;
      const { article, reader } = reading;
      const item = reader.itemAt(article, reader.digestOf(article, settingsOf(document).keyPoints), span);
      await this.#post({ type: 'select', item: item ?? null });
    }, PAUSE);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#panel?.dispose();
    this.#subscriptions.dispose();
  }
}
