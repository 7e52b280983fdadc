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
 * A paragraph that is one quotation and nothing else is of whoever the last sentence of the paragraph above lets speak: nine in
 * ten of those that PolNeAR marks are. Where somebody is said to speak it, or where it opens a new matter, it is left alone.
 */
export function carryOn(text: string, drafts: readonly Draft[], sections: readonly Section[]): void {
  const last = new Map<number, Draft>();
  for (const draft of drafts) {
    const before = last.get(draft.section);
    if (!draft.inQuotation && (before === undefined || !isInPassing(text, draft, before)))
      last.set(draft.section, draft);
  }
  const spoken = new Set(drafts.flatMap((draft) => draft.content.map((span) => span.start)));
  for (const [at, { index, block, reading }] of sections.entries()) {
    if (block.kind !== 'paragraph' || !reading.ties.carriesOn || spoken.has(block.start)) continue;
    const before = last.get(index - 1);
    if (before === undefined || before.negated) continue;
    const above = sections[at - 1]!;
    const sentence = above.block.start + above.reading.sentences.at(-1)!.start;
    if (Math.max(before.content.at(-1)!.end, before.clause.end) <= sentence) continue;
    if (
      !before.quoted &&
      (above.block.kind !== 'paragraph' || before.source.length === 0 || isApart(text.slice(block.start, block.end)))
    )
      continue;
    before.content.push({ start: block.start, end: block.end });
    before.carried = true;
    last.set(index, before);
  }
}

/** "Ilves said that the mayor had promised A", "“A,” said Ilves, who thinks that B": the word is still with whoever had it before. */
const isInPassing = (text: string, { clause }: Draft, { quoted, content, clause: before }: Draft): boolean =>
  content.some((span) => covers(span, clause)) ||
  (quoted && content[0]!.start < before.start && !/[.?!]/.test(text.slice(before.end, clause.start)));

/** "“MODERATOR: …", "“Mara Ilves: …": a transcript; "‘A new start’": a heading. */
const isApart = (text: string): boolean => /^.([A-Z][\w.]* ?){1,4}:|[^.?!…]['"’”]$/.test(text);

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
