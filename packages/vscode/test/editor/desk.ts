import { URI, Utils } from 'vscode-uri';
import { type Document, Documents, type TextEditor } from './documents.ts';
import { Settings } from './settings.ts';
import { Disposable, EventEmitter, type Range, type Selection, type WorkspaceEdit } from './values.ts';

type Answer = (...args: never[]) => unknown;

/** What a page in a panel is to the extension. */
export class Panel {
  visible = true;
  title: string;
  readonly column: unknown;
  /** What it was sent. */
  readonly received: Record<string, unknown>[] = [];
  readonly said = new EventEmitter<unknown>();
  readonly gone = new EventEmitter<void>();
  readonly onDidDispose = this.gone.event;
  readonly webview = {
    html: '',
    onDidReceiveMessage: this.said.event,
    asWebviewUri: (uri: URI) => uri,
    postMessage: (message: Record<string, unknown>) => Promise.resolve(void this.received.push(message)),
  };

  constructor(title: string, column: unknown) {
    this.title = title;
    this.column = column;
  }

  reveal(): void {
    this.visible = true;
  }

  dispose(): void {
    this.gone.fire();
  }
}

/** A box that asks for words. */
export class InputBox {
  value = '';
  isShown = false;
  readonly typed = new EventEmitter<string>();
  readonly accepted = new EventEmitter<void>();
  readonly hidden = new EventEmitter<void>();
  readonly onDidChangeValue = this.typed.event;
  readonly onDidAccept = this.accepted.event;
  readonly onDidHide = this.hidden.event;

  show(): void {
    this.isShown = true;
  }

  dispose(): void {
    this.isShown = false;
  }
}

/** All that a reader sees and does in an editor that is none: what the extension registers and shows can be looked at. */
export class Desk {
  readonly documents = new Documents();
  readonly settings = new Settings();
  readonly commands = new Map<string, Answer>();
  /** Commands of the editor itself that were run, with what they were given. */
  readonly ran: unknown[][] = [];
  readonly context = new Map<string, unknown>();
  readonly providers = new Map<string, Record<string, Answer>>();
  readonly views = new Map<string, { treeDataProvider: Record<string, Answer>; description?: string }>();
  readonly statuses = new Map<string, Record<string, unknown>>();
  readonly diagnostics = new Map<string, Record<string, unknown>[]>();
  readonly panels: Panel[] = [];
  readonly boxes: InputBox[] = [];
  /** What the reader was told. */
  readonly messages: string[] = [];
  /** What the reader chooses when asked, by its name; nothing once it is used up. */
  readonly choices: string[] = [];
  readonly offered: string[][] = [];
  readonly files = new Map<string, string>();
  /** Texts that the extension makes, by the scheme of their addresses. */
  readonly made = new Map<string, { provideTextDocumentContent(): string }>();
  serializer: { deserializeWebviewPanel(panel: unknown, state: unknown): Promise<void> } | undefined;
  clipboard = '';
  language = 'en';

  run(name: string, ...args: unknown[]): Promise<unknown> {
    const own = this.commands.get(name);
    if (name === 'setContext') this.context.set(args[0] as string, args[1]);
    else if (own === undefined) this.ran.push([name, ...args]);
    return Promise.resolve(own?.(...(args as never[])));
  }

  readonly window = {
    createInputBox: () => {
      const box = new InputBox();
      this.boxes.push(box);
      return box;
    },
    createTextEditorDecorationType: (options: object) => ({ ...options, dispose: () => undefined }),
    createTreeView: (id: string, options: { treeDataProvider: Record<string, Answer> }) => {
      const view = { ...options, dispose: () => this.views.delete(id) };
      this.views.set(id, view);
      return view;
    },
    createWebviewPanel: (_type: string, title: string, column: unknown) => {
      const panel = new Panel(title, column);
      this.panels.push(panel);
      panel.onDidDispose(() => void this.panels.splice(this.panels.indexOf(panel), 1));
      return panel;
    },
    onDidChangeActiveTextEditor: this.documents.activated.event,
    onDidChangeTextEditorSelection: this.documents.selected.event,
    onDidChangeVisibleTextEditors: this.documents.shown.event,
    registerWebviewPanelSerializer: (_type: string, serializer: Desk['serializer']) => {
      this.serializer = serializer;
      return new Disposable(() => (this.serializer = undefined));
    },
    setStatusBarMessage: (words: string) => void this.messages.push(words),
    showErrorMessage: (words: string) => this.#ask(words, []),
    showInputBox: async ({ title, value, validateInput }: InputOptions) => {
      const words = await this.#ask(title, [value]);
      const wrong = words === undefined ? undefined : validateInput(words);
      if (wrong !== undefined) this.messages.push(wrong);
      return wrong === undefined ? words : undefined;
    },
    showInformationMessage: (words: string, ...offered: string[]) => this.#ask(words, offered),
    showQuickPick: async (picks: readonly { id: string; label: string }[], { title }: { title: string }) => {
      const chosen = await this.#ask(
        title,
        picks.map(({ id }) => id),
      );
      return picks.find(({ id }) => id === chosen);
    },
    showTextDocument: (document: Document, options: ShowOptions = {}): Promise<TextEditor> => {
      const { viewColumn = 1, preserveFocus = false, selection } = options;
      const editor = this.documents.show(document, viewColumn, !preserveFocus);
      if (selection !== undefined)
        this.documents.select(editor, document.offsetAt(selection.start), document.offsetAt(selection.end));
      return Promise.resolve(editor);
    },
    withProgress: (_options: object, task: Answer) => task(),
  };

  readonly workspace = {
    applyEdit: (edit: WorkspaceEdit) => Promise.resolve(this.documents.apply(edit)),
    findFiles: (_include: string, exclude: string | undefined, most: number) => {
      const folders =
        exclude
          ?.slice(1, -1)
          .split(',')
          .map((pattern) => pattern.replace('**', '') + '/') ?? [];
      const found = [...this.files.keys()].filter((uri) => !folders.some((folder) => uri.includes(folder)));
      return Promise.resolve(found.slice(0, most).map((uri) => URI.parse(uri)));
    },
    fs: {
      isWritableFileSystem: (scheme: string) => scheme === 'file',
      stat: (uri: URI) => Promise.resolve({ mtime: 0, size: this.files.get(uri.toString())!.length }),
      readFile: (uri: URI) => Promise.resolve(new TextEncoder().encode(this.files.get(uri.toString()))),
    },
    getConfiguration: (section: string, scope?: object) => this.settings.of(section, scope),
    onDidChangeConfiguration: this.settings.changed.event,
    onDidChangeTextDocument: this.documents.changed.event,
    onDidChangeWorkspaceFolders: new EventEmitter<void>().event,
    onDidCloseTextDocument: this.documents.closed.event,
    onDidOpenTextDocument: this.documents.opened.event,
    onDidSaveTextDocument: this.documents.saved.event,
    onWillRenameFiles: this.documents.renaming.event,
    openTextDocument: (what: URI | { content: string; language: string }): Promise<Document> => {
      if (!(what instanceof URI)) return Promise.resolve(this.documents.open(what.content, what.language));
      const content = this.made.get(what.scheme)?.provideTextDocumentContent() ?? this.files.get(what.toString());
      if (content === undefined) return Promise.reject(new Error(`${what.toString()} is gone`));
      return Promise.resolve(this.documents.open(content, 'plaintext', what));
    },
    registerTextDocumentContentProvider: (scheme: string, provider: { provideTextDocumentContent(): string }) => {
      this.made.set(scheme, provider);
      return new Disposable(() => this.made.delete(scheme));
    },
  };

  readonly env = {
    clipboard: { writeText: (words: string) => Promise.resolve(void (this.clipboard = words)) },
  };

  /** `registerHoverProvider` and its like: the last one that was registered is asked. */
  register(kind: string, ...[selector, given]: [unknown, Record<string, Answer>]): Disposable {
    const provider = given ?? selector;
    this.providers.set(kind, provider);
    return new Disposable(() => {
      if (this.providers.get(kind) === provider) this.providers.delete(kind);
    });
  }

  #ask(words: string, offered: string[]): Promise<string | undefined> {
    this.messages.push(words);
    this.offered.push(offered);
    return Promise.resolve(this.choices.shift());
  }
}

interface InputOptions {
  title: string;
  value: string;
  validateInput: (words: string) => string | undefined;
}

interface ShowOptions {
  viewColumn?: number;
  preserveFocus?: boolean;
  selection?: Range | Selection;
}

/** As the editor's own: `joinPath` is a function of the class. */
export const Uri = Object.assign(URI, { joinPath: Utils.joinPath });
