import type { Span } from '../model.ts';
import { covers } from '../source/span.ts';
import type { Draft } from './draft.ts';

/**
 * Says of each draft which other it stands inside: the smallest one whose content covers its source and cue.
 * Where a rule has said so already ("as paraphrased by …" has the same content and stands outside), that holds.
 */
export function nest(drafts: readonly Draft[]): void {
  const pieces = drafts
    .flatMap((draft) => draft.content.map((span) => ({ span, draft })))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const byStart = drafts.map((draft) => ({ at: anchorOf(draft), draft })).sort((a, b) => a.at.start - b.at.start);
  // A sweep over the text: `open` holds the contents around the place reached, the innermost last.
  const open: { span: Span; draft: Draft }[] = [];
  let next = 0;
  for (const { at, draft } of byStart) {
    while (next < pieces.length && pieces[next]!.span.start <= at.start) open.push(pieces[next++]!);
    for (let i = open.length - 1; i >= 0; i--) if (open[i]!.span.end <= at.start) open.splice(i, 1);
    let best: { span: Span; draft: Draft } | undefined;
    for (const piece of open) {
      if (piece.draft === draft || !covers(piece.span, at) || isInside(piece.draft, draft)) continue;
      if (best === undefined || length(piece.span) <= length(best.span)) best = piece;
    }
    if (best !== undefined && draft.within === undefined) draft.within = best.draft;
  }
}

/** What must lie in the content of the outer one: the cue, or the content where there is none. */
function anchorOf(draft: Draft): Span {
  return draft.cue[0] ?? draft.content[0] ?? draft.clause;
}

const length = (span: Span): number => span.end - span.start;

function isInside(draft: Draft, other: Draft): boolean {
  for (let at = draft.within; at !== undefined; at = at.within) if (at === other) return true;
  return false;
}
