import { expect } from 'vitest';
import { segment } from '../../src/blocks/segment.ts';
import type { Block, Span } from '../../src/model.ts';
import { overlaps, slice, trim } from '../../src/source/span.ts';
import { readMarked } from '../marked-text.ts';

const PARTS = new Set(['item', 'intro', 'credit', 'opening']);

const HEADLINE = '⟦headline Bridge over the Lorn closes for a year⟧\n\n';
const BEFORE =
  'The bridge over the Lorn closed to traffic in the morning, and nobody could say when it would open again.\n\n';
const AFTER =
  '\n\nFerries will run on every day of the week until the work is done, and they will take bicycles as well.';

/** The marked text inside a short story: a headline and a paragraph before it, a paragraph after it. */
export function inStory(marked: string): string {
  return HEADLINE + BEFORE + marked + AFTER;
}

/** The marked text at the end of a short story. */
export function afterStory(marked: string): string {
  return HEADLINE + BEFORE + AFTER.trim() + '\n\n' + marked;
}

/** The marked text between the headline and the story. */
export function beforeStory(marked: string): string {
  return HEADLINE + marked + '\n\n' + BEFORE + AFTER.trim();
}

/**
 * Compares the blocks of a text with its marks: `⟦caption …⟧`, `⟦boilerplate:share …⟧`. What no mark covers is paragraphs, one
 * a line. Inside them `item`, `intro`, `credit` and `opening` mark the parts of a list, a caption and a paragraph.
 */
export function expectBlocks(marked: string): void {
  const { text, marks } = readMarked(marked);
  const wanted = marks.filter(({ label }) => !PARTS.has(label));
  const lines = [...text.matchAll(/[^\r\n]+/g)]
    .map((match) => trim(text, { start: match.index, end: match.index + match[0].length }))
    .filter((line) => line.start < line.end && !wanted.some((mark) => overlaps(mark, line)))
    .map((line) => ({ ...line, label: 'paragraph' }));
  const blocks = [...wanted, ...lines].sort((a, b) => a.start - b.start);
  const found = segment(text).blocks;
  expect(found.map((block) => `${labelOf(block)}: ${slice(text, block)}`)).toEqual(
    blocks.map((block) => `${block.label}: ${slice(text, block)}`),
  );
  expect(found.flatMap((block) => partsOf(block)).map((part) => `${part.label}: ${slice(text, part)}`)).toEqual(
    marks
      .filter(({ label }) => PARTS.has(label))
      .sort((a, b) => a.start - b.start)
      .map((part) => `${part.label}: ${slice(text, part)}`),
  );
}

function labelOf(block: Block): string {
  return block.kind === 'boilerplate' ? `boilerplate:${block.reason}` : block.kind;
}

function partsOf(block: Block): (Span & { label: string })[] {
  if (block.kind === 'list') {
    const items = block.items.map((item) => ({ ...item, label: 'item' }));
    return block.introducedBy === undefined ? items : [{ ...block.introducedBy, label: 'intro' }, ...items];
  }
  if (block.kind === 'caption' && block.credit !== undefined) return [{ ...block.credit, label: 'credit' }];
  return block.kind === 'paragraph' && block.dateline !== undefined ? [{ ...block.dateline, label: 'opening' }] : [];
}
