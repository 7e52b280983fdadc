import { URI } from 'vscode-uri';
import { EventEmitter, Position, Range, Selection, type WorkspaceEdit } from './values.ts';

/** A document that is open. */
export class Document {
  readonly uri: URI;
  languageId: string;
  version = 1;
  isClosed = false;
  text: string;

  constructor(uri: URI, languageId: string, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.text = text;
  }

  get lineCount(): number {
    return this.text.split('\n').length;
  }

  getText(range?: Range): string {
    return range === undefined ? this.text : this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end));
  }

  positionAt(offset: number): Position {
    const before = this.text.slice(0, offset);
    const line = before.lastIndexOf('\n') + 1;
    return new Position(before.split('\n').length - 1, before.length - line);
  }

  offsetAt({ line, character }: Position): number {
    const lines = this.text.split('\n').slice(0, line);
    return Math.min(lines.join('\n').length + (line > 0 ? 1 : 0) + character, this.text.length);
  }
}

/** An editor that shows a document. */
export class TextEditor {
  readonly document: Document;
  /** None for the side of a comparison. */
  readonly viewColumn: number | undefined;
  selection = new Selection(0, 0, 0, 0);
  /** What is decorated, by its kind. */
  readonly decorated = new Map<unknown, Range[]>();

  constructor(document: Document, viewColumn: number | undefined) {
    this.document = document;
    this.viewColumn = viewColumn;
  }

  setDecorations(kind: unknown, ranges: Range[]): void {
    this.decorated.set(kind, ranges);
  }

  /** What was brought into sight last. */
  revealed: Range | undefined;

  revealRange(range: Range): void {
    this.revealed = range;
  }
}

interface Change {
  document: Document;
  contentChanges: { rangeOffset: number; rangeLength: number; text: string }[];
}

/** Documents and the editors that show them, with what the editor tells when they change. */
export class Documents {
  all: Document[] = [];
  visible: TextEditor[] = [];
  active: TextEditor | undefined;
  /** Every column with the documents that were shown in it and are not closed, the visible one among them. */
  readonly columns = new Map<number, Set<Document>>();
  readonly opened = new EventEmitter<Document>();
  readonly closed = new EventEmitter<Document>();
  readonly changed = new EventEmitter<Change>();
  readonly saved = new EventEmitter<Document>();
  readonly renaming = new EventEmitter<{ files: { oldUri: URI; newUri: URI }[] }>();
  readonly activated = new EventEmitter<TextEditor | undefined>();
  readonly shown = new EventEmitter<readonly TextEditor[]>();
  readonly selected = new EventEmitter<{ textEditor: TextEditor; selections: readonly Selection[] }>();
  #count = 0;

  /** A document that no editor shows. */
  open(content: string, language = 'plaintext', uri = URI.parse(`untitled:Untitled-${++this.#count}`)): Document {
    const document = new Document(uri, language, content);
    this.all = [...this.all, document];
    this.opened.fire(document);
    return document;
  }

  /** Shows a document in a column, in place of what was there. */
  show(document: Document, viewColumn = 1, takesFocus = true): TextEditor {
    let editor = this.visible.find((one) => one.document === document && one.viewColumn === viewColumn);
    if (editor === undefined) {
      editor = new TextEditor(document, viewColumn);
      this.columns.set(viewColumn, new Set([...(this.columns.get(viewColumn) ?? []), document]));
      this.visible = [...this.visible.filter((one) => one.viewColumn !== viewColumn), editor];
      if (takesFocus || this.active?.viewColumn === viewColumn) this.#activate(editor);
      this.shown.fire(this.visible);
    } else if (takesFocus && this.active !== editor) this.#activate(editor);
    return editor;
  }

  /** Shows a document beside another one that it is compared with, in place of all that was there. */
  compare(document: Document): TextEditor {
    const editor = new TextEditor(document, undefined);
    this.visible = [editor];
    this.#activate(editor);
    this.shown.fire(this.visible);
    return editor;
  }

  /** Something else that is no text comes to the front of a column: a page, a picture. */
  cover(viewColumn = 1): void {
    this.visible = this.visible.filter((one) => one.viewColumn !== viewColumn);
    this.#activate(undefined);
    this.shown.fire(this.visible);
  }

  select(editor: TextEditor, start: number, end = start): void {
    const { document } = editor;
    editor.selection = new Selection(document.positionAt(start), document.positionAt(end));
    this.selected.fire({ textEditor: editor, selections: [editor.selection] });
  }

  edit(document: Document, rangeOffset: number, rangeLength: number, text: string): void {
    const before = new Document(document.uri, '', document.text);
    document.text = document.text.slice(0, rangeOffset) + text + document.text.slice(rangeOffset + rangeLength);
    document.version++;
    // What is decorated stays with its words.
    const to = rangeOffset + rangeLength;
    const by = text.length - rangeLength;
    const moved = (offset: number): Position =>
      document.positionAt(offset >= to ? offset + by : Math.min(offset, rangeOffset));
    for (const { decorated } of this.visible.filter((one) => one.document === document))
      for (const [kind, ranges] of decorated)
        decorated.set(
          kind,
          ranges.map(({ start, end }) => new Range(moved(before.offsetAt(start)), moved(before.offsetAt(end)))),
        );
    this.changed.fire({ document, contentChanges: [{ rangeOffset, rangeLength, text }] });
  }

  apply({ replacements }: WorkspaceEdit): void {
    for (const { uri, range, newText } of replacements.toReversed()) {
      const document = this.all.find((one) => one.uri.toString() === uri.toString())!;
      const start = document.offsetAt(range.start);
      this.edit(document, start, document.offsetAt(range.end) - start, newText);
    }
  }

  /** A new document is saved as a file, as the editor does it. */
  save(document: Document, uri: URI): Document {
    const file = this.open('', document.languageId, uri);
    this.edit(file, 0, 0, document.text);
    this.saved.fire(file);
    this.edit(document, 0, document.text.length, '');
    this.close(document);
    this.show(file);
    return file;
  }

  /** A file, or the folder that it is in, gets another name, as the editor does it. */
  rename(document: Document, oldUri: URI, newUri: URI): Document {
    this.renaming.fire({ files: [{ oldUri, newUri }] });
    const uri = document.uri.toString().replace(oldUri.toString(), newUri.toString());
    this.close(document);
    const renamed = this.open(document.text, document.languageId, URI.parse(uri));
    this.show(renamed);
    return renamed;
  }

  /** As the editor does: the document first, then its editors. */
  close(document: Document): void {
    document.isClosed = true;
    this.all = this.all.filter((one) => one !== document);
    for (const column of this.columns.values()) column.delete(document);
    this.visible = this.visible.filter((one) => one.document !== document);
    const wasActive = this.active?.document === document;
    if (wasActive) this.active = this.visible.at(-1);
    this.closed.fire(document);
    if (wasActive) this.activated.fire(this.active);
    this.shown.fire(this.visible);
  }

  /** The same text in another language: for the editor a document that closes and opens again. */
  setLanguage(document: Document, language: string): void {
    document.languageId = language;
    this.closed.fire(document);
    this.opened.fire(document);
  }

  #activate(editor: TextEditor | undefined): void {
    this.active = editor;
    this.activated.fire(editor);
  }
}
