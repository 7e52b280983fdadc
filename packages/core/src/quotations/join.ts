import type { Quotation } from '../model.ts';
import type { Section } from '../section.ts';
import { shift } from '../source/span.ts';

/**
 * The quotations of the whole article. One that runs over several paragraphs has an opening mark in each and a closing
 * mark in the last only: its parts are linked by `continues`, and none of them counts as unclosed.
 */
export function joinQuotations(sections: readonly Section[]): Quotation[] {
  const all: Quotation[] = [];
  let carried: number | undefined;
  for (const { block, reading } of sections) {
    const first = all.length;
    for (const found of reading.quotations) all.push({ ...found, ...shift(found, block.start) });
    if (block.kind !== 'paragraph' && block.kind !== 'quote') continue;
    const opening = all[first];
    if (carried !== undefined && opening !== undefined && opening.start === block.start) {
      opening.continues = carried;
      opening.kind = all[carried]!.kind = 'speech';
      all[carried]!.closed = true;
    }
    carried = undefined;
    for (let i = first; i < all.length; i++) if (!all[i]!.closed && all[i]!.end === block.end) carried = i;
  }
  return all;
}
