import type { Reading, Section } from '../section.ts';
import type { Stretch } from './stretches.ts';
import { readStretch, type Told } from './told.ts';

/** Keeps what stretches say for as long as the readings of their blocks are kept. */
export class StretchMemory {
  readonly #told = new WeakMap<Reading, Told>();

  /** Gives what `readStretch` gives. */
  readonly read: typeof readStretch = (text, sections, stretch, slight, quotations, mentions) => {
    const { reading } = sections[stretch.first]!;
    const known = this.#told.get(reading);
    if (known !== undefined && known.slight === slight && isAgain(known, sections, stretch)) return known;
    const told = readStretch(text, sections, stretch, slight, quotations, mentions);
    // Whether a headline quotes somebody hangs on the names of the article.
    if (told.blocks.every(({ block }) => block.kind !== 'headline')) this.#told.set(reading, told);
    return told;
  };
}

/** True where the same blocks stand in the same distances. */
function isAgain({ blocks }: Told, sections: readonly Section[], { first, end }: Stretch): boolean {
  if (blocks.length !== end - first) return false;
  const offset = sections[first]!.block.start - blocks[0]!.block.start;
  return blocks.every(({ block, reading }, i) => {
    const now = sections[first + i]!;
    return now.reading === reading && now.block.start - block.start === offset;
  });
}
