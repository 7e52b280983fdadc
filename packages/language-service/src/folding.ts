import type { Article, Block, Span } from '@article-digest/core';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { linesOf } from './line-index.ts';

/**
 * Runs of boilerplate fold as comments, so that "Fold All Block Comments" leaves the story alone; what stands under a
 * crosshead, and a list, fold as regions; a quotation over several paragraphs folds as well. Nothing that stands on one
 * line folds.
 */
export function foldingRanges(article: Article): FoldingRange[] {
  const { blocks } = article;
  const ranges: FoldingRange[] = [];
  const add = (span: Span, kind?: FoldingRangeKind): void => {
    const { start, end } = linesOf(article).rangeOf(span);
    if (end.line > start.line)
      ranges.push({ startLine: start.line, endLine: end.line, ...(kind !== undefined && { kind }) });
  };

  for (const run of runsOf(blocks, ({ kind }) => kind === 'boilerplate')) add(run, FoldingRangeKind.Comment);
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'list') add(block, FoldingRangeKind.Region);
    if (block.kind === 'heading')
      add({ start: block.start, end: endOfSection(blocks, index) }, FoldingRangeKind.Region);
  }
  for (const span of longQuotations(article)) add(span);
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}

/** Each quotation that is carried on, from its first mark to the end of what carries it on last. */
function longQuotations({ quotations }: Article): Span[] {
  /** By the index of the quotation that they end with so far. */
  const wholes = new Map<number, Span>();
  for (const [index, { start, end, continues }] of quotations.entries()) {
    const before = continues === undefined ? undefined : quotations[continues];
    if (before === undefined) continue;
    const whole = wholes.get(continues!) ?? { start: before.start, end: before.end };
    wholes.delete(continues!);
    wholes.set(index, { start: Math.min(whole.start, start), end });
  }
  return [...wholes.values()];
}

/** Stretches of neighbouring blocks that pass the test, each from its first block to its last. */
function runsOf(blocks: readonly Block[], test: (block: Block) => boolean): Span[] {
  const runs: Span[] = [];
  let run: Span | undefined;
  for (const block of blocks) {
    if (!test(block)) {
      run = undefined;
    } else if (run === undefined) {
      run = { start: block.start, end: block.end };
      runs.push(run);
    } else {
      run.end = block.end;
    }
  }
  return runs;
}

/** A section lasts to the next crosshead or to what is no longer the story. */
function endOfSection(blocks: readonly Block[], heading: number): number {
  let last = heading;
  for (let next = blocks[last + 1]; next !== undefined; next = blocks[last + 1]) {
    if (next.kind === 'heading' || next.kind === 'boilerplate') break;
    last++;
  }
  return blocks[last]!.end;
}
