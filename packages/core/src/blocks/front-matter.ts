import { isJob, isNameOrJob, isPersonsName } from './byline.ts';
import { canBeHeadline, findHeadline } from './headline.ts';
import { isOpen, type Piece } from './piece.ts';
import { isStandfirst } from './standfirst.ts';
import type { StoryRange } from './story.ts';

const MOST_STANDFIRSTS = 2;
const REACH_OF_HEADLINE = 4;
const MOST_WORDS_OF_LINK = 3;

/** Says what each piece before the story is, and gives the index of the story's first piece. */
export function markFrontMatter(pieces: readonly Piece[], story: StoryRange): number {
  let { first } = story;
  // A title that asks, exclaims or ends in a stop reads like a sentence and so like the start of the story.
  if (first + 1 < pieces.length && first === pieces.findIndex(isOpen) && canBeHeadline(pieces, first, true)) first++;
  const headline = findHeadline(pieces, first);
  if (headline !== undefined) first = afterStandfirst(pieces, first, story.end);

  for (let i = 0; i < first; i++) {
    const piece = pieces[i]!;
    if (i === headline) piece.detail = { kind: 'headline' };
    else if (isMenu(piece)) piece.detail = { kind: 'boilerplate', reason: 'navigation' };
    else if (!isOpen(piece)) continue;
    else if (headline === undefined || i < headline) piece.detail = { kind: 'boilerplate', reason: 'navigation' };
    else if (isByline(pieces, i)) piece.detail = { kind: 'byline' };
    else if (isStandfirst(piece) && i <= headline + REACH_OF_HEADLINE && !hasStandfirst(pieces, headline, i))
      piece.detail = { kind: 'standfirst' };
    else piece.detail = { kind: 'boilerplate', reason: 'navigation' };
  }
  return first;
}

/** What stands between a headline and a byline sums the story up, though it reads like its first sentence. */
function afterStandfirst(pieces: readonly Piece[], first: number, end: number): number {
  let open = 0;
  for (let i = first; i < end && open <= MOST_STANDFIRSTS; i++) {
    const piece = pieces[i]!;
    // A box for subscribers may stand between.
    if (piece.detail?.kind === 'boilerplate' && i > first) continue;
    open++;
    if (piece.detail?.kind === 'byline' || (piece.detail?.kind === 'dateline' && i > first)) return i + 1;
    if (!isOpen(piece) || !isStandfirst(piece)) return first;
  }
  return first;
}

/** A name alone, or a job, beside a line that is part of the byline or a date; a person's name right under the title. */
function isByline(pieces: readonly Piece[], i: number): boolean {
  const near = [pieces[i - 1]?.detail?.kind, pieces[i + 1]?.detail?.kind];
  if (/headline|standfirst/.test(near[0] ?? '') && isPersonsName(pieces[i]!)) return true;
  if (isJob(pieces[i]!)) return near.includes('byline') || (i > 0 && isNameOrJob(pieces[i - 1]!));
  return (
    isNameOrJob(pieces[i]!) && (near.includes('dateline') || (pieces[i + 1] !== undefined && isJob(pieces[i + 1]!)))
  );
}

/** One standfirst is enough, unless a second follows right behind it. */
function hasStandfirst(pieces: readonly Piece[], headline: number, i: number): boolean {
  for (let k = headline + 1; k < i - 1; k++) if (pieces[k]!.detail?.kind === 'standfirst') return true;
  return false;
}

/** A list of links: its items are a word or two each. */
function isMenu({ detail, words }: Piece): boolean {
  return detail?.kind === 'list' && words <= detail.items.length * MOST_WORDS_OF_LINK;
}
