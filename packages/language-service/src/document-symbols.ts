import type { Article, Attribution, Block, Span } from '@article-digest/core';
import { cuePhrase, SURE } from '@article-digest/core/wording';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { gistOf } from './gist.ts';
import { linesOf } from './line-index.ts';
import { extentOf } from './lookup.ts';
import { excerpt, excerptOf } from './markdown.ts';
import { english, type Messages, type Worded } from './messages/messages.ts';
import { firstWhere } from './search.ts';
import { speakerName } from './speech.ts';

export interface DocumentSymbolsOptions extends Worded {
  /** About the most rows, 2,000 unless told: whoever asks is sent them all after every keystroke. */
  limit?: number;
}

/**
 * The outline: the headline, the blocks by their gist (those under a crosshead beneath it), the statements that begin in
 * a block beneath it, named by their speaker, and what is not the story last. Every name has words, and every `selectionRange` lies inside its
 * `range`: an editor drops the whole outline where one does not. What is beyond the limit is one row that says so.
 */
export function documentSymbols(article: Article, options: DocumentSymbolsOptions = {}): DocumentSymbol[] {
  const { limit = 1000, messages = english } = options;
  const { blocks } = article;
  const statements = statementsByBlock(article);
  const top: DocumentSymbol[] = [];
  let section: DocumentSymbol | undefined;
  const rest: DocumentSymbol[] = [];
  const beyond: Block[] = [];
  let rows = 0;

  for (const [index, block] of blocks.entries()) {
    if (isBlank(article, block)) continue;
    const inside = statements.get(index) ?? [];
    rows += 1 + inside.length + (block.kind === 'list' ? block.items.length : 0);
    if (rows > limit) {
      beyond.push(block);
      continue;
    }
    const symbol = blockSymbol(article, block, inside, messages);
    if (block.kind === 'boilerplate') {
      rest.push(symbol);
    } else if (block.kind === 'heading') {
      section = symbol;
      section.children = [];
      top.push(section);
    } else if (section === undefined || block.kind === 'headline') {
      top.push(symbol);
    } else {
      section.children!.push(symbol);
      section.range = { start: section.range.start, end: symbol.range.end };
    }
  }
  if (beyond.length > 0) top.push(notShown(article, beyond, limit, messages));
  if (rest.length > 0) top.push(notTheStory(rest, messages));
  return top;
}

function blockSymbol(article: Article, block: Block, statements: Attribution[], messages: Messages): DocumentSymbol {
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

function detailOf(article: Article, block: Block, messages: Messages): string {
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

function notTheStory(blocks: DocumentSymbol[], messages: Messages): DocumentSymbol {
  const last = blocks.at(-1)!;
  return {
    name: messages.rest,
    detail: messages.blocks(blocks.length),
    kind: SymbolKind.Null,
    range: last.range,
    selectionRange: last.selectionRange,
    children: blocks,
  };
}

function notShown(article: Article, blocks: readonly Block[], limit: number, messages: Messages): DocumentSymbol {
  const [first, last] = [blocks[0]!, blocks.at(-1)!];
  const span = { start: first.start, end: last.end };
  return {
    ...symbolOf(article, span, messages.notShown(blocks.length), SymbolKind.Null),
    detail: messages.outlineLimit(limit),
  };
}

function symbolOf(article: Article, span: Span, name: string, kind: SymbolKind): DocumentSymbol {
  const lines = linesOf(article);
  const range = lines.rangeOf(span);
  // The first line is enough to go to, and keeps the selection small.
  const end = range.start.line === range.end.line ? range.end : lines.positionAt(endOfLine(article, span));
  return { name: name === '' ? '…' : name, kind, range, selectionRange: { start: range.start, end } };
}

function endOfLine(article: Article, { start, end }: Span): number {
  let at = start;
  while (at < end && article.text[at] !== '\n' && article.text[at] !== '\r') at++;
  return at;
}

/** Index of a block → the attributions whose first word lies in it. */
function statementsByBlock(article: Article): Map<number, Attribution[]> {
  const found = new Map<number, Attribution[]>();
  for (const attribution of article.attributions) {
    const block = blockAt(article.blocks, extentOf(attribution).start);
    if (block === undefined) continue;
    const list = found.get(block);
    if (list === undefined) found.set(block, [attribution]);
    else list.push(attribution);
  }
  return found;
}

function blockAt(blocks: readonly Block[], offset: number): number | undefined {
  const index = firstWhere(blocks, ({ end }) => end > offset);
  const found = blocks[index];
  return found !== undefined && found.start <= offset ? index : undefined;
}

function isBlank(article: Article, { start, end }: Span): boolean {
  return !/\S/.test(article.text.slice(start, end));
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
