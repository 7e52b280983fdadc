import type { Article, Attribution, Block } from '@article-digest/core';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver-types';
import { rowOf } from './document-symbols/row.ts';
import { isBlank, symbolOf } from './document-symbols/symbol.ts';
import { extentOf } from './lookup.ts';
import { english, type Messages, type Worded } from './messages/messages.ts';
import { memoryOf } from './memory.ts';
import { firstWhere } from './search.ts';

export interface DocumentSymbolsOptions extends Worded {
  /** About the most rows, 1,000 unless told: whoever asks is sent them all after every keystroke. */
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
  // No more blocks than rows are shown, if all are.
  const statements = statementsByBlock(article, limit);
  const top: DocumentSymbol[] = [];
  let section: DocumentSymbol | undefined;
  const rest: DocumentSymbol[] = [];
  const beyond: Block[] = [];
  let rows = 0;
  const memory = memoryOf(article)?.outline;
  memory?.begin(article, messages);

  for (const [index, block] of blocks.entries()) {
    if (isBlank(article, block)) continue;
    // No row follows that the limit has cut off.
    if (rows > limit) {
      beyond.push(block);
      continue;
    }
    const inside = statements.get(index) ?? [];
    rows += 1 + inside.length + (block.kind === 'list' ? block.items.length : 0);
    if (rows > limit) {
      beyond.push(block);
      continue;
    }
    const symbol = memory?.row(index, inside) ?? rowOf(article, block, inside, messages);
    if (block.kind === 'boilerplate') {
      rest.push(symbol);
    } else if (block.kind === 'heading') {
      // Rows may be asked for again: what a section has beneath it belongs to this outline.
      section = { ...symbol, children: [] };
      top.push(section);
    } else if (section === undefined || block.kind === 'headline') {
      top.push(symbol);
    } else {
      section.children!.push(symbol);
      section.range = { start: section.range.start, end: symbol.range.end };
    }
  }
  memory?.end();
  if (beyond.length > 0) top.push(notShown(article, beyond, limit, messages));
  if (rest.length > 0) top.push(notTheStory(rest, messages));
  return top;
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

/** Index of a block, of the first so many that can be seen → the attributions whose first word lies in it. */
function statementsByBlock(article: Article, most: number): Map<number, Attribution[]> {
  const { attributions, blocks } = article;
  let seen = 0;
  const end = blocks.find((block) => !isBlank(article, block) && ++seen >= most)?.end ?? Infinity;
  const found = new Map<number, Attribution[]>();
  let index = 0;
  for (const attribution of attributions) {
    const { start } = extentOf(attribution);
    if (start >= end) continue;
    // They mostly stand in order: where the last one was, or a block or two on.
    while (index + 1 < blocks.length && blocks[index]!.end <= start) index++;
    if (index > 0 && blocks[index - 1]!.end > start) index = firstWhere(blocks, (block) => block.end > start);
    const block = blocks[index];
    if (block === undefined || block.end <= start || start < block.start) continue;
    const list = found.get(index);
    if (list === undefined) found.set(index, [attribution]);
    else list.push(attribution);
  }
  return found;
}
