import type { Article, Attribution, Block } from '@article-digest/core';
import { cuePhrase, SURE } from '@article-digest/core/wording';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { gistOf } from '../gist.ts';
import { extentOf } from '../lookup.ts';
import { excerpt, excerptOf } from '../markdown.ts';
import type { Messages } from '../messages/messages.ts';
import { speakerName } from '../speech.ts';
import { isBlank, symbolOf } from './symbol.ts';

/** A block by its gist, with the statements that begin in it beneath it, and the items of a list. */
export function rowOf(
  article: Article,
  block: Block,
  statements: readonly Attribution[],
  messages: Messages,
): DocumentSymbol {
  const symbol = symbolOf(article, block, gistOf(article, block, statements), KINDS[block.kind]);
  symbol.detail = detailOf(article, block, messages);
  const children = nested(article, block, statements, messages);
  if (block.kind === 'list') {
    const items = block.items.filter((item) => !isBlank(article, item));
    children.push(...items.map((item) => symbolOf(article, item, excerpt(article, item, 72), SymbolKind.Constant)));
  }
  if (children.length > 0) symbol.children = children;
  return symbol;
}

export function detailOf(article: Article, block: Block, messages: Messages): string {
  if (block.kind === 'boilerplate') return messages.waste(block.reason);
  if (block.kind === 'list') return messages.items(block.items.length);
  if (block.kind === 'caption' && block.credit !== undefined)
    return messages.caption(excerpt(article, block.credit, 40));
  return block.kind === 'paragraph' ? '' : messages.block(block.kind);
}

/** Statements as a tree: what somebody is reported to have reported stands under the one who reports it. */
function nested(
  article: Article,
  block: Block,
  statements: readonly Attribution[],
  messages: Messages,
): DocumentSymbol[] {
  const symbols = new Map(
    statements.map((statement) => [statement.id, statementSymbol(article, block, statement, messages)]),
  );
  const roots: DocumentSymbol[] = [];
  for (const { id, within } of statements) {
    const outer = within === undefined || within === id ? undefined : symbols.get(within);
    if (outer === undefined) roots.push(symbols.get(id)!);
    else (outer.children ??= []).push(symbols.get(id)!);
  }
  return roots;
}

function statementSymbol(article: Article, block: Block, attribution: Attribution, messages: Messages): DocumentSymbol {
  const extent = extentOf(attribution);
  // A statement may run on into other blocks; beneath this one stands the part that lies in it.
  const here = { start: Math.max(extent.start, block.start), end: Math.min(extent.end, block.end) };
  const symbol = symbolOf(article, here, speakerName(article, attribution, messages), SymbolKind.Event);
  // "rejects: the plan", "did not say: that it leaks": without the article's own denial the words would say the opposite.
  const denied = attribution.negated ? `${cuePhrase(article, attribution)}: ` : '';
  const unsure = attribution.confidence < SURE ? messages.unsureStatement : '';
  symbol.detail = `${unsure}${denied}${excerptOf(article, attribution.content, 72)}`;
  return symbol;
}

const KINDS: Record<Block['kind'], SymbolKind> = {
  headline: SymbolKind.File,
  standfirst: SymbolKind.Key,
  byline: SymbolKind.Property,
  dateline: SymbolKind.Property,
  heading: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  list: SymbolKind.Array,
  caption: SymbolKind.Field,
  quote: SymbolKind.Event,
  table: SymbolKind.Struct,
  boilerplate: SymbolKind.Null,
};
