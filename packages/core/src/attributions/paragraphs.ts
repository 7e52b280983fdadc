import type { Quotation, Span } from '../model.ts';
import { bySpan, covers } from '../source/span.ts';
import type { Draft } from './draft.ts';

/** A quotation over several paragraphs is one attribution: whoever is said to speak one part speaks them all. */
export function carryOver(drafts: readonly Draft[], quotations: readonly Quotation[]): void {
  for (const parts of chains(quotations)) {
    const owner = drafts.find((draft) => draft.quoted && draft.content.some((span) => parts.some((part) => covers(span, part))));
    if (owner === undefined) continue;
    for (const part of parts) {
      if (owner.content.some((span) => covers(span, part))) continue;
      if (drafts.some((draft) => draft !== owner && draft.content.some((span) => covers(span, part)))) continue;
      owner.content.push(part);
    }
    owner.content.sort(bySpan);
  }
}

/** The parts of each quotation that is linked by `continues`. */
function chains(quotations: readonly Quotation[]): Iterable<Span[]> {
  const found = new Map<number, Span[]>();
  const rootOf = new Map<number, number>();
  quotations.forEach((quotation, index) => {
    if (quotation.continues === undefined) return;
    const root = rootOf.get(quotation.continues) ?? quotation.continues;
    rootOf.set(index, root);
    const first = quotations[root]!;
    const parts = found.get(root) ?? [{ start: first.start, end: first.end }];
    parts.push({ start: quotation.start, end: quotation.end });
    found.set(root, parts);
  });
  return found.values();
}
