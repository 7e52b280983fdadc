/** The small values of an editor, as far as the extension makes or is given them. What is only data keeps what it was made with. */

export class Position {
  readonly line: number;
  readonly character: number;

  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }

  isEqual({ line, character }: Position): boolean {
    return line === this.line && character === this.character;
  }
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(start: Position | number, end: Position | number, endLine?: number, endCharacter?: number) {
    const ofNumbers = typeof start === 'number' || typeof end === 'number';
    this.start = ofNumbers ? new Position(start as number, end as number) : start;
    this.end = ofNumbers ? new Position(endLine!, endCharacter!) : end;
  }

  isEqual({ start, end }: Range): boolean {
    return this.start.isEqual(start) && this.end.isEqual(end);
  }
}

export class Selection extends Range {
  get active(): Position {
    return this.end;
  }
}

export class Disposable {
  static from(...all: { dispose(): unknown }[]): Disposable {
    return new Disposable(() => all.forEach((one) => one.dispose()));
  }

  readonly dispose: () => void;

  constructor(dispose: () => void) {
    this.dispose = dispose;
  }
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => unknown>();

  readonly event = (listener: (value: T) => unknown): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };

  fire(value: T): void {
    for (const listener of this.#listeners) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

/** A class of plain data: what is given to its constructor stands under these names. */
function data(...names: string[]): new (...values: unknown[]) => Record<string, unknown> {
  return class {
    [name: string]: unknown;

    constructor(...values: unknown[]) {
      for (const [index, name] of names.entries()) this[name] = values[index];
    }
  };
}

export const CallHierarchyIncomingCall = data('from', 'fromRanges');
export const CallHierarchyItem = data('kind', 'name', 'detail', 'uri', 'range', 'selectionRange');
export const CallHierarchyOutgoingCall = data('to', 'fromRanges');
export const CodeAction = data('title', 'kind');
export const CodeLens = data('range', 'command');
export const Diagnostic = data('range', 'message', 'severity');
export const DocumentHighlight = data('range', 'kind');
export const DocumentLink = data('range', 'target');
export const DocumentSymbol = data('name', 'detail', 'kind', 'range', 'selectionRange');
export const FoldingRange = data('start', 'end', 'kind');
export const Hover = data('contents', 'range');
export const InlayHint = data('position', 'label', 'kind');
export const Location = data('uri', 'range');
export const MarkdownString = data('value');
export const SelectionRange = data('range', 'parent');
export const SemanticTokens = data('data', 'resultId');
export const SemanticTokensEdit = data('start', 'deleteCount', 'data');
export const SemanticTokensEdits = data('edits', 'resultId');
export const SymbolInformation = data('name', 'kind', 'containerName', 'location');
export const TextEdit = data('range', 'newText');
export const ThemeColor = data('id');
export const ThemeIcon = data('id');
export const TreeItem = data('label', 'collapsibleState');

export class CodeActionKind {
  static readonly Empty = new CodeActionKind('');
  static readonly QuickFix = new CodeActionKind('quickfix');
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  append(part: string): CodeActionKind {
    return new CodeActionKind([this.value, part].filter(Boolean).join('.'));
  }
}

export interface Replacement {
  uri: { toString(): string };
  range: Range;
  newText: string;
}

export class WorkspaceEdit {
  readonly replacements: Replacement[] = [];

  replace(uri: Replacement['uri'], range: Range, newText: string): void {
    this.replacements.push({ uri, range, newText });
  }

  set(uri: Replacement['uri'], edits: readonly { range: Range; newText: string }[]): void {
    for (const { range, newText } of edits) this.replace(uri, range, newText);
  }
}

/** Keeps what it is told, in words. */
export class SemanticTokensBuilder {
  readonly pushed: { range: Range; type: string; modifiers: readonly string[] }[] = [];

  push(range: Range, type: string, modifiers: readonly string[] = []): void {
    this.pushed.push({ range, type, modifiers });
  }

  build(): SemanticTokensBuilder['pushed'] {
    return this.pushed;
  }
}

/** The numbers that the editor has for them. */
/** What a tab has that shows a text. */
export class TabInputText {
  readonly uri: unknown;

  constructor(uri: unknown) {
    this.uri = uri;
  }
}

export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const DecorationRangeBehavior = { ClosedClosed: 1 };
export const DiagnosticTag = { Unnecessary: 1 };
export const FoldingRangeKind = { Comment: 1, Region: 3 };
export const LanguageStatusSeverity = { Information: 0, Warning: 1 };
export const OverviewRulerLane = { Right: 4 };
export const ProgressLocation = { Notification: 15 };
export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 };
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const ViewColumn = { Beside: -2, One: 1 };
