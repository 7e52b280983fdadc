import type { Quotation, Span } from '../model.ts';
import type { Section } from '../section.ts';
import { placed } from '../source/span.ts';
import { mayOpen } from './marks.ts';

/** So many paragraphs without a mark may stand inside a quotation that is opened before them and closed behind. */
const MOST_BETWEEN = 5;

/**
 * The quotations of the whole article. One that runs over several paragraphs has an opening mark in each and a closing
 * mark in the last only, or one at its start and one at its end alone: its parts are linked by `continues`, and none of them
 * counts as unclosed.
 */
export function joinQuotations(sections: readonly Section[]): Quotation[] {
  const all: Quotation[] = [];
  /** Index of the quotation that is still open. */
  let carried: number | undefined;
  /** Paragraphs without marks since then. */
  let between: Section[] = [];
  for (let index = 0; index < sections.length; index++) {
    const section = sections[index]!;
    const { block, reading } = section;
    const first = all.length;
    for (let i = 0; i < reading.quotations.length; i++) all.push(placed(reading.quotations[i]!, block.start));
    if (block.kind !== 'paragraph' && block.kind !== 'quote') continue;
    const opening = all[first];
    if (carried !== undefined && opening === undefined && between.length < MOST_BETWEEN) {
      between.push(section);
      continue;
    }
    if (carried !== undefined && opening !== undefined) {
      if (isOnlyClosed(section)) {
        opening.start = block.start;
        opening.closed = true;
        link(all, carried, opening);
        all.splice(first, 0, ...between.map(({ block: { start, end } }) => partOf({ start, end }, carried!)));
      } else if (opening.start === block.start && between.length === 0) link(all, carried, opening);
    }
    carried = undefined;
    between = [];
    for (let i = first; i < all.length; i++) if (!all[i]!.closed && all[i]!.end === block.end) carried = i;
  }
  return all;
}

const partOf = (span: Span, continues: number): Quotation => ({ ...span, kind: 'speech', closed: true, continues });

function link(all: Quotation[], before: number, part: Quotation): void {
  part.continues = before;
  part.kind = all[before]!.kind = 'speech';
  all[before]!.closed = true;
}

/** The first mark of a paragraph closes what was never opened in it. */
function isOnlyClosed({ reading: { quotations, passage } }: Section): boolean {
  const [first] = quotations;
  return first !== undefined && !first.closed && !mayOpen(passage.text[first.start]!);
}
