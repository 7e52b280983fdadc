import type { Article, Block, BoilerplateReason, Edit, Span } from '@article-digest/core';
import type { Messages } from './messages/messages.ts';

/** An edit of several places with its name. */
interface Clearing {
  title: string;
  edits: Edit[];
}

/**
 * How what is not the story is taken out: each block of it that `isHere` tells, with the blank lines behind it, and all of it
 * where there is more. At most so many one by one; nothing where no such block is here.
 */
export function boilerplateEdits(
  { blocks }: Article,
  isHere: (span: Span) => boolean,
  messages: Messages,
  most: number,
): Clearing[] {
  const waste = blocks.filter(isBoilerplate);
  const here = waste.filter(isHere).slice(0, most);
  if (here.length === 0) return [];
  const clearings = here.map((block) => ({
    title: messages.takeOutBlock(block.reason),
    edits: clearing(blocks, (other) => other === block),
  }));
  if (waste.length > 1)
    clearings.push({ title: messages.takeOutAllBlocks(waste.length), edits: clearing(blocks, isBoilerplate) });
  return clearings;
}

type Boilerplate = Span & { kind: 'boilerplate'; reason: BoilerplateReason };

function isBoilerplate(block: Block): block is Boilerplate {
  return block.kind === 'boilerplate';
}

/** Takes blocks out up to the one behind them, so that one gap is left; the last ones with the gap before them. */
function clearing(blocks: readonly Block[], goes: (block: Block) => boolean): Edit[] {
  const edits: Edit[] = [];
  for (let first = 0; first < blocks.length; first++) {
    if (!goes(blocks[first]!)) continue;
    let last = first;
    while (last + 1 < blocks.length && goes(blocks[last + 1]!)) last++;
    const next = blocks[last + 1];
    const start = next === undefined ? (blocks[first - 1]?.end ?? blocks[first]!.start) : blocks[first]!.start;
    edits.push({ start, end: next?.start ?? blocks[last]!.end, newText: '' });
    first = last;
  }
  return edits;
}
