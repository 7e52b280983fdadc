import type { Quotation } from '../model.ts';
import type { Section } from '../section.ts';

/** Sections whose statements may have to do with each other, by their indexes and those of the quotations in them. */
export interface Stretch {
  first: number;
  end: number;
  firstQuotation: number;
  endQuotation: number;
}

/**
 * Parts an article into stretches that can be read by themselves: most are one block. Together are what announces and what is
 * announced, a quotation and what carries it on, and the parts of one quotation.
 */
export function stretchesOf(sections: readonly Section[], quotations: readonly Quotation[]): Stretch[] {
  const stretches: Stretch[] = [];
  let next = 0;
  for (let i = 0; i < sections.length; i++) {
    const { block, reading } = sections[i]!;
    const from = next;
    let continued = from;
    for (; next < quotations.length && quotations[next]!.start < block.end; next++)
      continued = Math.min(continued, quotations[next]!.continues ?? continued);
    let stretch: Stretch = { first: i, end: i + 1, firstQuotation: from, endQuotation: next };
    const takeIn = ({ first, firstQuotation }: Stretch): Stretch => ({ ...stretch, first, firstQuotation });
    if (i > 0 && (reading.ties.carriesOn || sections[i - 1]!.reading.ties.announces))
      stretch = takeIn(stretches.pop()!);
    while (stretch.firstQuotation > continued) stretch = takeIn(stretches.pop()!);
    stretches.push(stretch);
  }
  return stretches;
}
