import type { Quotation, Span } from '../model.ts';
import type { Section } from '../section.ts';
import { bySpan, covers } from '../source/span.ts';
import type { Draft } from './draft.ts';

/** A quotation over several paragraphs is one attribution: whoever is said to speak one part speaks them all. Looks at the quotations from `first` to `end`. */
export function carryOver(
  drafts: readonly Draft[],
  quotations: readonly Quotation[],
  first: number,
  end: number,
): void {
  for (const parts of chains(quotations, first, end)) {
    const owner = drafts.find(
      (draft) => draft.quoted && draft.content.some((span) => parts.some((part) => covers(span, part))),
    );
    if (owner === undefined) continue;
    for (const part of parts) {
      if (owner.content.some((span) => covers(span, part))) continue;
      if (drafts.some((draft) => draft !== owner && draft.content.some((span) => covers(span, part)))) continue;
      owner.content.push(part);
    }
    owner.content.sort(bySpan);
  }
}

/**
 * A paragraph that is one quotation and nothing else, right below one that ends with quoted words: the same speaker goes
 * on. Where somebody is said to speak it, or where it opens a new matter, it is left alone.
 */
export function carryOn(drafts: readonly Draft[], sections: readonly Section[]): void {
  const last = new Map<number, Draft>();
  for (const draft of drafts) if (!draft.inQuotation) last.set(draft.section, draft);
  const spoken = new Set(drafts.flatMap((draft) => draft.content.map((span) => span.start)));
  for (const [at, { index, block, reading }] of sections.entries()) {
    if (block.kind !== 'paragraph' || !reading.ties.carriesOn) continue;
    if (spoken.has(block.start)) continue;
    const before = last.get(index - 1);
    const words = before?.content.at(-1);
    if (before === undefined || words === undefined || !before.quoted || before.negated) continue;
    const end = Math.max(words.end, before.clause.end);
    if (sections[at - 1]!.block.end - end > 40) continue;
    before.content.push({ start: block.start, end: block.end });
    before.carried = true;
    last.set(index, before);
  }
}

/** The parts of each quotation that is linked by `continues`. */
function chains(quotations: readonly Quotation[], from: number, end: number): Iterable<Span[]> {
  const found = new Map<number, Span[]>();
  const rootOf = new Map<number, number>();
  for (let index = from; index < end; index++) {
    const quotation = quotations[index]!;
    if (quotation.continues === undefined) continue;
    const root = rootOf.get(quotation.continues) ?? quotation.continues;
    rootOf.set(index, root);
    const first = quotations[root]!;
    const parts = found.get(root) ?? [{ start: first.start, end: first.end }];
    parts.push({ start: quotation.start, end: quotation.end });
    found.set(root, parts);
  }
  return found.values();
}
