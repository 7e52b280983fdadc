import type { Known } from './blocks/piece.ts';
import type { Block } from './model.ts';
import { readBlock } from './read-block.ts';
import type { Reading, Section } from './section.ts';
import { inStep, type Steps } from './source/steps.ts';

/** The readings of a block of some words, by what else they depend on. */
export type Readings = Map<string, Reading>;

/** What is known of some words, with the readings of a block of them. */
interface KnownWords extends Known {
  readings?: Readings;
}

/** What gives the readings of a block's words that are remembered, to be added to. */
export type ReadingsOf = (text: string, block: Block, known: KnownWords) => Readings;

/** So many blocks are read together: their words still lie near the processor when the next stage asks for them. */
const TOGETHER = 48;

/** Reads the blocks that are not remembered, and puts all in their places. */
export function* readBlocks(
  text: string,
  blocks: readonly Block[],
  english: boolean,
  known: readonly Known[],
  readingsOf: ReadingsOf | undefined,
): Steps<Section[]> {
  const sections: Section[] = [];
  while (sections.length < blocks.length) {
    const unread: Section[] = [];
    while (sections.length < blocks.length && unread.length < TOGETHER) {
      const index = sections.length;
      const block = blocks[index]!;
      const reading = readingsOf?.(text, block, known[index]!).get(placeOf(block, english));
      const section = { index, block, reading: reading! };
      sections.push(section);
      if (reading === undefined) unread.push(section);
    }
    const read = yield* inStep(unread.map(({ block }) => readBlock(text, block, english)));
    for (const [at, section] of unread.entries()) {
      section.reading = read[at]!;
      readingsOf?.(text, section.block, known[section.index]!).set(placeOf(section.block, english), section.reading);
    }
  }
  return sections;
}

/** What a reading depends on beside the text of the block: its kind, and where a dateline or the items of a list lie in it. */
function placeOf(block: Block, english: boolean): string {
  // Nearly all blocks; what is put together is slow to look up.
  if (english && block.kind !== 'list' && (block.kind !== 'paragraph' || block.dateline === undefined))
    return block.kind;
  const items =
    block.kind === 'list'
      ? block.items.map((item) => `${item.start - block.start}-${item.end - block.start}`).join()
      : '';
  const dateline = block.kind === 'paragraph' && block.dateline !== undefined ? block.dateline.end - block.start : 0;
  return `${block.kind} ${english} ${dateline} ${items}`;
}
