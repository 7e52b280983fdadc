import type * as lsp from 'vscode-languageserver-types';
import * as vscode from 'vscode';
import { SHOW_PLACE } from './hover-links.ts';

// From the shapes of the Language Server Protocol to those of VS Code.
// oxlint-disable typescript/no-unsafe-enum-assignment -- the same kinds, counted from 1 there and from 0 here

export function toRange({ start, end }: lsp.Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toHover({ contents, range }: lsp.Hover): vscode.Hover {
  const words = new vscode.MarkdownString((contents as lsp.MarkupContent).value);
  words.isTrusted = { enabledCommands: [SHOW_PLACE] };
  return new vscode.Hover(words, range && toRange(range));
}

/** A row that is the same as before a keystroke is the same object, with all beneath it. */
const symbols = new WeakMap<lsp.DocumentSymbol, vscode.DocumentSymbol>();

export function toDocumentSymbol(symbol: lsp.DocumentSymbol): vscode.DocumentSymbol {
  let converted = symbols.get(symbol);
  if (converted === undefined) {
    const { name, detail = '', kind, range, selectionRange, children = [] } = symbol;
    const icon = kind - 1;
    converted = new vscode.DocumentSymbol(name, detail, icon, toRange(range), toRange(selectionRange));
    converted.children = children.map(toDocumentSymbol);
    symbols.set(symbol, converted);
  }
  return converted;
}

export function toFoldingRange({ startLine, endLine, kind }: lsp.FoldingRange): vscode.FoldingRange {
  const kinds: Record<string, vscode.FoldingRangeKind> = {
    comment: vscode.FoldingRangeKind.Comment,
    region: vscode.FoldingRangeKind.Region,
  };
  return new vscode.FoldingRange(startLine, endLine, kind === undefined ? undefined : kinds[kind]);
}

export function toHighlight({ range, kind = 1 }: lsp.DocumentHighlight): vscode.DocumentHighlight {
  return new vscode.DocumentHighlight(toRange(range), kind - 1);
}

export function toLocation({ uri, range }: lsp.Location): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri), toRange(range));
}

export function toLocationLink(link: lsp.LocationLink): vscode.LocationLink {
  const { originSelectionRange: origin, targetUri, targetRange, targetSelectionRange } = link;
  return {
    ...(origin && { originSelectionRange: toRange(origin) }),
    targetUri: vscode.Uri.parse(targetUri),
    targetRange: toRange(targetRange),
    targetSelectionRange: toRange(targetSelectionRange),
  };
}

export function toDiagnostic({
  range,
  message,
  code,
  source,
  severity = 3,
  tags = [],
}: lsp.Diagnostic): vscode.Diagnostic {
  const words = typeof message === 'string' ? message : message.value;
  const converted = new vscode.Diagnostic(toRange(range), words, severity - 1);
  converted.code = code;
  converted.source = source;
  if (tags.includes(1)) converted.tags = [vscode.DiagnosticTag.Unnecessary];
  return converted;
}

/** `shown` are the diagnostics that the editor has: an action is tied to those that it mends. */
export function toCodeAction(action: lsp.CodeAction, shown: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const converted = new vscode.CodeAction(action.title, vscode.CodeActionKind.Empty.append(action.kind ?? ''));
  // A command by itself: an edit that changes nothing would be made first.
  if (action.command !== undefined) converted.command = action.command;
  else converted.edit = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(action.edit?.changes ?? {})) {
    converted.edit?.set(
      vscode.Uri.parse(uri),
      edits.map(({ range, newText }) => new vscode.TextEdit(toRange(range), newText)),
    );
  }
  // Of quick fixes the editor puts those first that mend something that it shows: what mends more than one fault mends these too.
  const mends = ({ code, range }: vscode.Diagnostic): boolean =>
    action.diagnostics?.some((own) => own.code === code && toRange(own.range).isEqual(range)) ??
    action.kind === 'quickfix';
  converted.diagnostics = shown.filter(mends);
  if (action.isPreferred === true) converted.isPreferred = true;
  return converted;
}

export function toInlayHint({
  position,
  label,
  kind,
  tooltip,
  paddingLeft,
  paddingRight,
}: lsp.InlayHint): vscode.InlayHint {
  const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
  const hint = new vscode.InlayHint(new vscode.Position(position.line, position.character), words, kind);
  if (tooltip !== undefined) hint.tooltip = typeof tooltip === 'string' ? tooltip : tooltip.value;
  if (paddingLeft === true) hint.paddingLeft = true;
  if (paddingRight === true) hint.paddingRight = true;
  return hint;
}

export function toSelectionRange({ range, parent }: lsp.SelectionRange): vscode.SelectionRange {
  return new vscode.SelectionRange(toRange(range), parent && toSelectionRange(parent));
}

export function toSemanticTokens({ data, resultId }: lsp.SemanticTokens): vscode.SemanticTokens {
  return new vscode.SemanticTokens(new Uint32Array(data), resultId);
}

/** The other way. */
export function fromRange({ start, end }: vscode.Range): lsp.Range {
  return { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } };
}

export function toDocumentLink({ range, target, tooltip }: lsp.DocumentLink): vscode.DocumentLink {
  const link = new vscode.DocumentLink(toRange(range), target === undefined ? undefined : vscode.Uri.parse(target));
  if (tooltip !== undefined) link.tooltip = tooltip;
  return link;
}

export function toSymbolInformation({
  name,
  kind,
  location,
  containerName = '',
}: lsp.WorkspaceSymbol): vscode.SymbolInformation {
  const range = 'range' in location ? toRange(location.range) : new vscode.Range(0, 0, 0, 0);
  const icon = kind - 1;
  return new vscode.SymbolInformation(
    name,
    icon,
    containerName,
    new vscode.Location(vscode.Uri.parse(location.uri), range),
  );
}

export function toCallHierarchyItem(item: lsp.CallHierarchyItem): vscode.CallHierarchyItem {
  const { name, kind, detail = '', uri, range, selectionRange } = item;
  const icon = kind - 1;
  return new vscode.CallHierarchyItem(
    icon,
    name,
    detail,
    vscode.Uri.parse(uri),
    toRange(range),
    toRange(selectionRange),
  );
}

export function toSemanticTokensEdits({ edits, resultId }: lsp.SemanticTokensDelta): vscode.SemanticTokensEdits {
  const changes = edits.map(
    ({ start, deleteCount, data }) => new vscode.SemanticTokensEdit(start, deleteCount, new Uint32Array(data ?? [])),
  );
  return new vscode.SemanticTokensEdits(changes, resultId);
}
