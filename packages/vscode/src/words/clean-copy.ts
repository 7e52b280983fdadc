import { mend, type Article, type Artefact } from '@article-digest/core';

/** The story without what came along with the copy, and with every fault mended that has a mend. */
export function cleanCopy({ text, blocks, artefacts }: Article): string {
  const left = blocks.flatMap((block, index): Artefact[] => {
    if (block.kind !== 'boilerplate') return [];
    // With the line ends behind it, so that no gap stays where it stood.
    const end = blocks[index + 1]?.start ?? text.length;
    const edit = { start: block.start, end, newText: '' };
    return [{ ...edit, code: 'repeated-paragraph', message: '', severity: 'hint', fix: [edit] }];
  });
  return `${mend(text, [...artefacts.filter(outside(left)), ...left]).trim()}\n`;
}

/** A mend inside of what is left out would bring part of it back. */
function outside(left: readonly Artefact[]): (artefact: Artefact) => boolean {
  return ({ start, end }) => !left.some((gone) => start < gone.end && gone.start < end);
}
