import type { Article, Attribution, Block, Span } from '@article-digest/core';
import { cuePhrase, SURE } from '@article-digest/core/wording';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { linesOf, type LineIndex } from '../line-index.ts';
import { extentOf } from '../lookup.ts';
import type { Messages } from '../messages/messages.ts';
import { detailOf, rowOf } from './row.ts';

/** A row with what it was made of, in the article that it was last found in. */
interface Kept {
  row: DocumentSymbol;
  block: Block;
  detail: string;
  line: number;
  character: number;
  statements: readonly Attribution[];
  /** Of each statement, who is said to speak, and what of its cue stands in the row. */
  speakers: string[];
  denials: string[];
}

/**
 * Rows of the outline by block, made anew only where something that they are made of has changed. A row that stays on its lines
 * is the very object that it was.
 */
export class RowMemory {
  #article: Article | undefined;
  #messages: Messages | undefined;
  /** Of the last article, by index of the block. */
  #before: { text: string; language: string; blocks: number; kept: (Kept | undefined)[] } = {
    text: '',
    language: '',
    blocks: 0,
    kept: [],
  };
  #kept: (Kept | undefined)[] = [];
  #lines!: LineIndex;

  /** From here on rows of this article are asked for. */
  begin(article: Article, messages: Messages): void {
    if (messages !== this.#messages || article.language !== this.#before.language) this.#before.kept = [];
    this.#messages = messages;
    this.#article = article;
    this.#lines = linesOf(article);
    this.#kept = [];
  }

  /** What {@link rowOf} gives. */
  row(index: number, statements: readonly Attribution[]): DocumentSymbol {
    const article = this.#article!;
    const messages = this.#messages!;
    const block = article.blocks[index]!;
    const { line, character } = this.#lines.positionAt(block.start);
    const detail = block.kind === 'paragraph' ? '' : detailOf(article, block, messages);
    const speakers: string[] = [];
    const denials: string[] = [];
    for (const one of statements) {
      speakers.push(messages.speaker(article, one.speaker));
      denials.push(one.negated ? cuePhrase(article, one) : '');
    }
    const now = { block, detail, line, character, statements, speakers, denials };
    // Of blocks, those before a change keep their number, and those behind it keep it counted from the end.
    const moved = index + this.#before.blocks - article.blocks.length;
    const known = this.#again(index, now) ?? (moved === index ? undefined : this.#again(moved, now));
    let row = known?.row ?? rowOf(article, block, statements, messages);
    if (known !== undefined && known.line !== line) row = lowered(row, line - known.line);
    this.#kept[index] = { row, ...now };
    return row;
  }

  /** No more rows are asked for. */
  end(): void {
    const { text, language, blocks } = this.#article!;
    this.#before = { text, language, blocks: blocks.length, kept: this.#kept };
    this.#article = undefined;
  }

  #again(index: number, now: Omit<Kept, 'row'>): Kept | undefined {
    const known = this.#before.kept[index];
    if (known === undefined || !isSameRow(known, now)) return undefined;
    // A block of the same words has the same sentences; a statement may run on into others.
    const { start, end } = reachOf(now);
    const by = known.block.start - now.block.start;
    const words = this.#article!.text.slice(start, end);
    return words === this.#before.text.slice(start + by, end + by) ? known : undefined;
  }
}

/** Plain loops that put nothing together: this is asked of every row after every keystroke. */
function isSameRow(old: Omit<Kept, 'row'>, now: Omit<Kept, 'row'>): boolean {
  const by = now.block.start - old.block.start;
  if (
    old.block.kind !== now.block.kind ||
    old.block.end + by !== now.block.end ||
    old.character !== now.character ||
    old.detail !== now.detail ||
    old.statements.length !== now.statements.length ||
    !areSame(innerSpans(old.block), innerSpans(now.block), by)
  )
    return false;
  for (let i = 0; i < now.statements.length; i++) {
    if (old.speakers[i] !== now.speakers[i] || old.denials[i] !== now.denials[i]) return false;
    const one = now.statements[i]!;
    const before = old.statements[i]!;
    if (one.confidence < SURE !== before.confidence < SURE || one.negated !== before.negated) return false;
    if (!areSame(before.source, one.source, by) || !areSame(before.cue, one.cue, by)) return false;
    if (!areSame(before.content, one.content, by) || !areSame(before.addressee, one.addressee, by)) return false;
    // One that stands inside a statement of another block is not the same as one that stands by itself.
    if (outerOf(one, now.statements) !== outerOf(before, old.statements)) return false;
  }
  return true;
}

const NONE: readonly Span[] = [];

function innerSpans(block: Block): readonly Span[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'paragraph' && block.dateline !== undefined ? [block.dateline] : NONE;
}

function areSame(old: readonly Span[], now: readonly Span[], by: number): boolean {
  if (old.length !== now.length) return false;
  for (let i = 0; i < now.length; i++)
    if (old[i]!.start + by !== now[i]!.start || old[i]!.end + by !== now[i]!.end) return false;
  return true;
}

/** Index of the statement of the same block that one stands inside; -1 for one of another block, -2 for none. */
function outerOf({ within }: Attribution, statements: readonly Attribution[]): number {
  return within === undefined ? -2 : statements.findIndex(({ id }) => id === within);
}

/** The stretch of text that a row has its words from. */
function reachOf({ block, statements }: Pick<Kept, 'block' | 'statements'>): Span {
  let { start, end } = block;
  for (const one of statements) {
    const extent = extentOf(one);
    if (extent.start < start) ({ start } = extent);
    if (extent.end > end) ({ end } = extent);
  }
  return { start, end };
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
