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
    while (open.length > 0 && open.at(-1)!.span.end <= at.start) open.pop();
    if (draft.within !== undefined) continue;
    // The last one opened that covers the cue is the smallest: contents lie inside each other or apart.
    for (let i = open.length - 1; i >= 0; i--) {
      const piece = open[i]!;
      if (piece.draft === draft || !covers(piece.span, at) || standsInside(piece.draft, draft)) continue;
      draft.within = piece.draft;
      break;
    }
  }
  cutRings(drafts);
  for (const draft of drafts) stayInside(draft);
}

/** "Iraq agreed to meet, the minister told reporters": what is reported inside a statement ends where that one does. */
function stayInside(draft: Draft): void {
  const last = draft.within?.content.at(-1);
  const at = draft.cue[0];
  if (last === undefined || at === undefined || !covers(last, at)) return;
  const runsOut = ({ start, end }: Span): boolean => start < last.end && end > last.end;
  // The spans may be those of a list's items, which stay as they are.
  if (draft.content.some(runsOut))
    draft.content = draft.content.map((span) => (runsOut(span) ? { start: span.start, end: last.end } : span));
}

/** What must lie in the content of the outer one: the cue, or the content where there is none. */
function anchorOf(draft: Draft): Span {
  return draft.cue[0] ?? draft.content[0] ?? draft.clause;
}

/**
 * Where a content stands on both sides of its cue, each of two statements may cover the cue of the other: the one that was
 * said first to stand inside stays there. Only a cue that the content covers can be inside, so that long chains of
 * statements are not walked for each of their links.
 */
function standsInside(draft: Draft, other: Draft): boolean {
  const anchor = anchorOf(draft);
  if (!other.content.some((span) => covers(span, anchor))) return false;
  for (let at = draft.within; at !== undefined; at = at.within) if (at === other) return true;
  return false;
}

/** Cuts what would be a ring: contents that overlap and do not lie inside each other may still close one. */
function cutRings(drafts: readonly Draft[]): void {
  const done = new Set<Draft>();
  for (const draft of drafts) {
    // Nearly all of them.
    if (draft.within === undefined) continue;
    const path = new Set<Draft>();
    let at = draft;
    while (!done.has(at)) {
      path.add(at);
      if (at.within === undefined) break;
      if (path.has(at.within)) {
        delete at.within;
        break;
      }
      at = at.within;
    }
    for (const step of path) done.add(step);
  }
}
