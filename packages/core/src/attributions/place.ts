import type { Evidential, Span } from '../model.ts';
import type { Section } from '../section.ts';
import type { Draft } from './draft.ts';
import type { Told } from './told.ts';

/** Adds the drafts of a stretch where they stand in the article: to `drafts` as they were found, to `ordered` in text order. */
export function placeDrafts(
  { drafts: told, kinds, outer, order, blocks }: Told,
  sections: readonly Section[],
  first: number,
  drafts: Draft[],
  ordered: Draft[],
): void {
  const before = drafts.length;
  const offset = sections[first]!.block.start - blocks[0]!.block.start;
  // Objects are written out, and nothing is spread into them: an editor waits for all drafts after every keystroke.
  for (let i = 0; i < told.length; i++) {
    const draft = told[i]!;
    drafts.push({
      source: moved(draft.source, offset),
      cue: moved(draft.cue, offset),
      cueHead: draft.cueHead && movedSpan(draft.cueHead, offset),
      content: moved(draft.content, offset),
      addressee: moved(draft.addressee, offset),
      quoted: draft.quoted,
      negated: draft.negated,
      evidential: draft.evidential && movedSpan(draft.evidential, offset),
      confidence: draft.confidence,
      carried: draft.carried,
      rule: draft.rule,
      fitted: draft.fitted,
      section: draft.section - blocks[0]!.index + first,
      clause: movedSpan(draft.clause, offset),
      within: undefined,
      inQuotation: draft.inQuotation,
      speaker: undefined,
      kind: kinds[i]!,
      told: draft,
    });
  }
  for (let i = 0; i < told.length; i++) {
    if (outer[i]! >= 0) drafts[before + i]!.within = drafts[before + outer[i]!];
    ordered.push(drafts[before + order[i]!]!);
  }
}

export function placeEvidentials(
  { evidentials, blocks }: Told,
  sections: readonly Section[],
  first: number,
  placed: Evidential[],
): void {
  const offset = sections[first]!.block.start - blocks[0]!.block.start;
  for (const { start, end, scope } of evidentials)
    placed.push({ start: start + offset, end: end + offset, scope: movedSpan(scope, offset) });
}

function moved(spans: readonly Span[], offset: number): Span[] {
  const placed: Span[] = [];
  for (let i = 0; i < spans.length; i++) placed.push(movedSpan(spans[i]!, offset));
  return placed;
}

function movedSpan({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}
