import type { TokenRange } from '../../sentences/passage.ts';
import { borrowedSource } from '../borrowed-source.ts';
import { bare } from '../clause.ts';
import { startOfVerb } from '../cue.ts';
import { phraseAfter } from '../phrase-after.ts';
import { ownerIn, subjectOfGroup } from '../source.ts';
import type { Statement } from '../statement.ts';
import { subjectOf, type Candidate } from './candidates.ts';
import { clamp, CUE_FEATURES, nounClass } from './cue-features.ts';
import * as CODE from './codes.ts';
import { codeIn } from './token-codes.ts';
import type { View } from './view.ts';

/** A noun phrase that may be the source, or none at all, and the ways that led to it. */
export interface SourceProposal {
  range: TokenRange | undefined;
  /** A bit for each way. */
  ways: number;
}

export const WAYS = { rule: 1, subject: 2, behind: 4, agent: 8, owner: 16, borrowed: 32, near: 64, none: 128 };

export function sourcesOf(
  view: View,
  cue: Candidate,
  statement: Statement | undefined,
  found: readonly Statement[],
): SourceProposal[] {
  const { grammar, codes } = view;
  const proposals: SourceProposal[] = [];
  const add = (range: TokenRange | undefined, way: number): void => {
    const own = range && bare(grammar, range);
    if (own !== undefined && (own.end <= own.first || (own.first <= cue.main && cue.main < own.end))) return;
    const told = statement?.addressee;
    if (own !== undefined && told !== undefined && own.first === told.first && own.end === told.end) return;
    for (const same of proposals) {
      if (same.range?.first !== own?.first || same.range?.end !== own?.end) continue;
      same.ways |= way;
      return;
    }
    proposals.push({ range: own, ways: way });
  };
  add(undefined, WAYS.none);
  if (statement !== undefined) add(statement.source, WAYS.rule);
  const first = startOfVerb(cue);
  if (cue.form === 'noun') {
    const phrase = grammar.phraseAt[cue.main];
    if (phrase !== undefined) {
      const owner = ownerIn(grammar, phrase, cue.main);
      if (owner !== undefined) add(owner, WAYS.owner);
    }
  } else {
    const subject = subjectOf(grammar, cue);
    if (subject !== undefined) add(subject.range, WAYS.subject);
  }
  if (codes[cue.after] === CODE.BY || (cue.form === 'noun' && codes[cue.after] === CODE.OF))
    add(phraseAfter(grammar, cue.after + 1, cue.reach.end), WAYS.agent);
  const before = codes[first - 1];
  if (first === cue.reach.first || before === CODE.COMMA || before === CODE.MARK || before === CODE.AS)
    add(phraseAfter(grammar, cue.after, cue.reach.end), WAYS.behind);
  if (cue.form === 'finite' || cue.form === 'participle' || cue.form === 'infinitive') {
    const borrowed = borrowedSource(grammar, cue, found);
    if (borrowed !== undefined) add(borrowed, WAYS.borrowed);
  }
  const ruled = statement?.source;
  // Whoever stands before a passive is told or accused, and tells nothing.
  const most = cue.form === 'passive' ? 0 : 2;
  let near = 0;
  for (let i = first - 1; i >= Math.max(cue.reach.first, first - 40) && near < most; i--) {
    const phrase = grammar.phraseAt[i];
    if (phrase === undefined || phrase.end - 1 !== i || grammar.level[i] !== cue.level) continue;
    // "Vale and Ostrow issued a statement saying": all of a subject.
    const group = grammar.groupAt[phrase.end];
    const subject =
      group?.first === phrase.end && group.tense !== 'none' ? subjectOfGroup(grammar, cue, group) : undefined;
    // "reported Ilves, head of the bank, and said": part of a source is none.
    const whole = ruled !== undefined && i >= ruled.first && i < ruled.end ? ruled : subject?.range;
    add(whole ?? { first: phrase.first, end: phrase.end }, WAYS.near);
    near++;
    i = phrase.first;
  }
  return proposals;
}

export const SOURCE_FEATURES: number = CUE_FEATURES + 20;

export function sourceFeatures(
  view: View,
  cue: Candidate,
  proposal: SourceProposal,
  order: number,
  of: number,
  content: TokenRange | undefined,
  out: Uint8Array,
): void {
  const { codes, grammar } = view;
  let f = CUE_FEATURES;
  const { range, ways } = proposal;
  for (let bit = 1; bit < 256; bit *= 2) out[f++] = (ways & bit) === 0 ? 0 : 1;
  out[f++] = nounClass(view, range);
  out[f++] = range === undefined ? 0 : clamp(range.end - range.first);
  const first = startOfVerb(cue);
  out[f++] =
    range === undefined
      ? 0
      : range.first > cue.main
        ? clamp(100 + range.first - cue.after)
        : clamp(first - range.end, 99);
  out[f++] = range === undefined ? 0 : codeIn(codes, range.first - 1);
  out[f++] = range === undefined ? 0 : codeIn(codes, range.first);
  out[f++] = range === undefined ? 0 : codeIn(codes, range.end - 1);
  out[f++] = range === undefined ? 0 : codeIn(codes, range.end);
  out[f++] = order;
  out[f++] = of;
  out[f++] = content === undefined ? 0 : content.first < cue.main ? 1 : 2;
  out[f++] =
    range === undefined || content === undefined ? 0 : range.first < content.end && content.first < range.end ? 1 : 0;
  let verbs = 0;
  if (range !== undefined) for (let i = range.end; i < first; i++) if (grammar.groupAt[i]?.first === i) verbs++;
  out[f++] = clamp(verbs, 20);
}
