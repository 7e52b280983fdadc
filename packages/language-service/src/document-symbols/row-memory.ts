import type { Article, Attribution, Block, Span } from '@article-digest/core';
import { cuePhrase, SURE } from '@article-digest/core/wording';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { firstSentence } from '../gist.ts';
import { linesOf, type LineIndex } from '../line-index.ts';
import type { Messages } from '../messages/messages.ts';
import { speakerName } from '../speech.ts';
import { detailOf, rowOf } from './row.ts';

/** All that a row is made of beside the words themselves; offsets count from the start of its block. */
type Facts = (string | number | boolean)[];

interface Kept {
  row: DocumentSymbol;
  facts: Facts;
  /** Where the block began, and on which line, in the article that the row was last found in. */
  start: number;
  line: number;
  /** The stretch of text that the row has its words from, counted from the start of the block. */
  from: number;
  to: number;
}

/**
 * Rows of the outline by block, made anew only where something that they are made of has changed. A row that stays on its lines
 * is the very object that it was.
 */
export class RowMemory {
  #article: Article | undefined;
  #messages: Messages | undefined;
  /** Of the last article, by index of the block. */
  #before: { text: string; blocks: number; kept: (Kept | undefined)[] } = { text: '', blocks: 0, kept: [] };
  #kept: (Kept | undefined)[] = [];
  #lines!: LineIndex;

  /** From here on rows of this article are asked for. */
  begin(article: Article, messages: Messages): void {
    if (messages !== this.#messages) this.#before.kept = [];
    this.#messages = messages;
    this.#article = article;
    this.#lines = linesOf(article);
    this.#kept = [];
  }

  /** What {@link rowOf} gives. */
  row(index: number, statements: readonly Attribution[]): DocumentSymbol {
    const article = this.#article!;
    const block = article.blocks[index]!;
    const { line, character } = this.#lines.positionAt(block.start);
    const { facts, from, to } = factsOf(article, block, character, statements, this.#messages!);
    // Of blocks, those before a change keep their number, and those behind it keep it counted from the end.
    const moved = index + this.#before.blocks - article.blocks.length;
    const known = this.#again(index, block, facts, from, to) ?? this.#again(moved, block, facts, from, to);
    let row = known?.row ?? rowOf(article, block, statements, this.#messages!);
    if (known !== undefined && known.line !== line) row = lowered(row, line - known.line);
    this.#kept[index] = { row, facts, start: block.start, line, from, to };
    return row;
  }

  /** No more rows are asked for. */
  end(): void {
    const { text, blocks } = this.#article!;
    this.#before = { text, blocks: blocks.length, kept: this.#kept };
    this.#article = undefined;
  }

  #again(index: number, block: Block, facts: Facts, from: number, to: number): Kept | undefined {
    const known = this.#before.kept[index];
    if (known?.from !== from || known.to !== to || known.facts.length !== facts.length) return undefined;
    for (let at = 0; at < facts.length; at++) if (facts[at] !== known.facts[at]) return undefined;
    const words = this.#article!.text.slice(block.start + from, block.start + to);
    return words === this.#before.text.slice(known.start + from, known.start + to) ? known : undefined;
  }
}

function factsOf(
  article: Article,
  block: Block,
  character: number,
  statements: readonly Attribution[],
  messages: Messages,
): { facts: Facts; from: number; to: number } {
  const { start, end, kind } = block;
  const facts: Facts = [kind, character, detailOf(article, block, messages)];
  let from = 0;
  let to = end - start;
  const add = (span: Span): void => {
    const [first, last] = [span.start - start, span.end - start];
    facts.push(first, last);
    from = Math.min(from, first);
    to = Math.max(to, last);
  };
  add(firstSentence(article, block));
  if (block.kind === 'paragraph' && block.dateline !== undefined) add(block.dateline);
  if (block.kind === 'list') block.items.forEach(add);
  for (const one of statements) {
    const { source, cue, content, addressee, confidence, negated, within } = one;
    facts.push(speakerName(article, one, messages), confidence < SURE, negated ? cuePhrase(article, one) : '');
    // One that stands inside a statement of another block is not the same as one that stands by itself.
    facts.push(within === undefined ? -2 : statements.findIndex(({ id }) => id === within));
    for (const spans of [source, cue, content, addressee]) {
      facts.push(spans.length);
      spans.forEach(add);
    }
  }
  return { facts, from, to };
}

/** The same row and all beneath it, so many lines further down. */
function lowered(row: DocumentSymbol, by: number): DocumentSymbol {
  const { range, selectionRange, children } = row;
  const moved = ({ start, end }: Range): Range => ({
    start: { line: start.line + by, character: start.character },
    end: { line: end.line + by, character: end.character },
  });
  return {
    ...row,
    range: moved(range),
    selectionRange: moved(selectionRange),
    ...(children && { children: children.map((child) => lowered(child, by)) }),
  };
}
