import type { Quotation } from '../model.ts';
import type { Section } from '../section.ts';
import { shift } from '../source/span.ts';

/** The quotations of the whole article; one that runs over several paragraphs is linked by `continues`. */
export function joinQuotations(sections: readonly Section[]): Quotation[] {
  return sections.flatMap(({ block, reading }) =>
    reading.quotations.map((quotation) => ({ ...quotation, ...shift(quotation, block.start) })),
  );
}
